import type { Placed } from "./judge.ts";

/**
 * Resources that the CDK adds by itself while it synthesises, when no construct of ours can say anything at them any
 * more: the functions that hand a value of one stack to the other region, at deployment and at no other time.
 */
const functions = [
  { stack: "SerenyaBackend", provider: "Custom::CrossRegionExportWriterCustomResourceProvider" },
  { stack: "SerenyaEdge", provider: "Custom::CrossRegionExportReaderCustomResourceProvider" },
] as const;

export const madeByCdk: readonly Placed[] = functions.flatMap(({ stack, provider }) =>
  ["dev", "prod"].map((environment) => ({
    path: `${stack}-${environment}/${provider}/Handler`,
    rules: ["CKV_AWS_115", "CKV_AWS_116", "CKV_AWS_117", "W3005"],
    reason:
      "Made by the CDK, called by CloudFormation only while a stack is deployed: it copies the API's id between regions, CloudFormation itself sees and reports its failure, and it touches no data of anybody.",
    review: "2027-05-31",
  })),
);
