import { type ClockDep, lookForLateObjects, type MetricsDep, type TempBlobsDep } from "@serenya/domain";
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";
import type { HttpHandler, RunContext } from "../handlers.ts";
import { describeFault, type LogDep } from "../log.ts";

/** What the hourly schedule sends (manifest: `schedule`). A request through the API can't have this form. */
interface Look {
  readonly look: "late-objects";
}

/** The function as AWS sets it off: by its schedule it looks for late objects, by the API it answers. */
export const lookOrAnswer =
  (deps: LogDep & MetricsDep & TempBlobsDep & ClockDep, answer: HttpHandler) =>
  async (
    event: APIGatewayProxyEvent | Look,
    context: RunContext,
  ): Promise<APIGatewayProxyResult | undefined> => {
    if (!("look" in event)) return answer(event, context);
    try {
      await lookForLateObjects(deps);
      return undefined;
    } catch (error) {
      deps.metrics.record({ FunctionFault: 1 }, { function: "cleanup" });
      deps.log.write({ level: "error", event: "fault", function: "cleanup", fault: describeFault(error) });
      // So that the schedule asks again.
      throw error;
    }
  };
