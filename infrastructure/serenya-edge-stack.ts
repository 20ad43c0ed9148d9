import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Environment, StageConfig } from "./config.ts";
import { tempBucketName } from "./constructs/names.ts";
import { AppFiles } from "./edge/app-files.ts";
import { Distribution } from "./edge/distribution.ts";
import { edgeRegion } from "./edge/region.ts";
import { EdgeAcl } from "./edge/web-acl.ts";
import type { SerenyaBackendStack } from "./serenya-backend-stack.ts";

export interface SerenyaEdgeProps extends StackProps {
  readonly environment: Environment;
  readonly config: StageConfig;
  readonly backend: SerenyaBackendStack;
  readonly certificateArn?: string | undefined;
}

/** What stands at the edge, in the region that CloudFront asks for: firewall, distribution, the app's files. */
export class SerenyaEdgeStack extends Stack {
  constructor(scope: Construct, id: string, props: SerenyaEdgeProps) {
    super(scope, id, { ...props, env: { ...props.env, region: edgeRegion } });
    const { environment, config, backend, certificateArn } = props;
    const { acl } = new EdgeAcl(this, "Firewall", { environment, config });
    const { bucket } = new AppFiles(this, "App", { environment });
    const { distribution } = new Distribution(this, "Edge", {
      environment,
      config,
      aclArn: acl.attrArn,
      apiDomain: `${backend.api.restApi.restApiId}.execute-api.${config.region}.amazonaws.com`,
      tempBucketDomain: `${tempBucketName(environment, backend.account)}.s3.${config.region}.amazonaws.com`,
      files: bucket,
      certificateArn,
    });
    new CfnOutput(this, "Url", {
      value: `https://${certificateArn && config.domainName ? config.domainName : distribution.domainName}`,
    });
    new CfnOutput(this, "DistributionId", { value: distribution.distributionId });
    new CfnOutput(this, "DistributionDomain", { value: distribution.domainName });
    new CfnOutput(this, "AppBucket", { value: bucket.bucketName });
  }
}
