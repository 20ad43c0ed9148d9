/** Who signs requests to the wire peers, and where they believe to be. No real account has these. */
export const peerRegion = "eu-west-1";
export const peerAccount = "000000000000";
export const peerCredentials = {
  accessKeyId: "WIREPEERWIREPEERWIRE",
  secretAccessKey: "not-a-secret-only-the-wire-peers-know-it",
};
