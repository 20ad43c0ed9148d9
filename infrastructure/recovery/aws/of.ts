import { RecoverFault } from "../fault.ts";
import type { Installation } from "../installation.ts";
import type { AwsPlaces } from "./places.ts";

/** Where things are on AWS, for a task that is about AWS alone. */
export function awsOf({ aws }: Installation): AwsPlaces {
  if (!aws) throw new RecoverFault("usage", "This task is about AWS: give --env dev or --env prod.");
  return aws;
}
