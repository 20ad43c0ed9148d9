/** Where CloudFront looks for its firewall and its certificate. */
export const edgeRegion = "us-east-1";
