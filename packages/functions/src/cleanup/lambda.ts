import { lookForLateObjects } from "@serenya/domain";
import type { APIGatewayProxyEvent } from "aws-lambda";
import { behindApi, clockDep, logDep, metricsDep, signerDep, tempBlobsDep } from "../compose-aws.ts";
import type { RunContext } from "../handlers.ts";
import { cleanup } from "./handler.ts";

const deps = { ...logDep(), ...metricsDep(), ...tempBlobsDep(), ...signerDep(), ...clockDep() };
const answer = behindApi(cleanup(deps));

/** What the hourly schedule sends (manifest: `schedule`). A request through the API can't have this form. */
interface Look {
  readonly look: "late-objects";
}

export const handler = async (event: APIGatewayProxyEvent | Look, context: RunContext) =>
  "look" in event ? lookForLateObjects(deps) : answer(event, context);
