import { functionNames } from "@serenya/functions";
import { CfnQueryDefinition } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { accessLogName, functionLogName } from "../names.ts";
import type { Watched } from "./watched.ts";

/** Which log groups a question is put to: the functions', or that of the gateway. */
type Source = "functions" | "gateway";
export interface SavedQuery {
  readonly name: string;
  readonly of: Source;
  readonly lines: readonly string[];
}

/** What stands where the operator writes an id. */
export const jobHere = "PUT-THE-JOB-ID-HERE";
export const correlationHere = "PUT-THE-CORRELATION-ID-HERE";

/**
 * Questions to the logs that the runbook names. Fields are those of packages/functions/src/log.ts, of our figures'
 * lines, of access-log.ts, and Lambda's own, which begin with @; a test compares.
 */
export const savedQueries: readonly SavedQuery[] = [
  {
    name: "errors-by-function-and-code",
    of: "functions",
    lines: [
      'filter level = "error"',
      "stats count(*) as times, max(@timestamp) as latest by function, event, operation, code, fault.name, fault.operation, fault.code",
      "sort times desc",
    ],
  },
  {
    name: "where-faults-come-from",
    of: "functions",
    lines: [
      "filter ispresent(fault.name)",
      "display @timestamp, function, operation, correlationId, jobId, fault.name, fault.operation, fault.code, fault.frames.0, fault.frames.1, fault.frames.2",
      "sort @timestamp desc",
      "limit 50",
    ],
  },
  {
    name: "follow-one-job",
    of: "functions",
    lines: [
      `filter jobId = "${jobHere}"`,
      "display @timestamp, function, event, operation, correlationId, receive, milliseconds, code, fault.name, fault.operation, fault.code",
      "sort @timestamp asc",
    ],
  },
  {
    name: "follow-one-request",
    of: "functions",
    lines: [
      `filter correlationId = "${correlationHere}"`,
      "display @timestamp, function, event, operation, jobId, status, milliseconds, code, fault.name, fault.operation, fault.code",
      "sort @timestamp asc",
    ],
  },
  {
    name: "slow-requests",
    of: "functions",
    lines: [
      "filter ispresent(operation) and milliseconds > 2000",
      "stats count(*) as times, pct(milliseconds, 95) as slowest, max(milliseconds) as longest by function, operation",
      "sort longest desc",
    ],
  },
  {
    name: "crashes-and-timeouts",
    of: "functions",
    lines: [
      "filter @message like /Task timed out|Runtime exited|Runtime.ExitError|OutOfMemory|signal: killed/",
      "display @timestamp, @log, @requestId, @message",
      "sort @timestamp desc",
      "limit 50",
    ],
  },
  {
    name: "memory-and-duration",
    of: "functions",
    lines: [
      'filter @type = "REPORT"',
      "stats max(@maxMemoryUsed / @memorySize) as memory, max(@duration) as longest, pct(@duration, 95) as slowest, max(@initDuration) as start, count(*) as times by @log",
      "sort memory desc",
    ],
  },
  {
    name: "refused-tokens",
    of: "gateway",
    lines: [
      "filter status = 401 or status = 403",
      "stats count(*) as times by bin(5m), status, errorType, route",
      "sort times desc",
    ],
  },
  {
    name: "refused-requests",
    of: "functions",
    lines: [
      'filter event = "refused"',
      "stats count(*) as times by function, operation, status, code",
      "sort times desc",
    ],
  },
  {
    name: "throttled-at-the-gateway",
    of: "gateway",
    lines: [
      'filter status = 429 or errorType = "THROTTLED"',
      "stats count(*) as times by bin(1m), method, route, status, errorType",
      "sort times desc",
    ],
  },
  {
    name: "throttled-by-services",
    of: "functions",
    lines: [
      "filter fault.code like /Throttl|TooManyRequests|ProvisionedThroughput|RequestLimit|SlowDown/",
      "stats count(*) as times by bin(1m), function, fault.operation, fault.code",
      "sort times desc",
    ],
  },
  {
    name: "gateway-errors",
    of: "gateway",
    lines: [
      "filter status >= 500",
      "stats count(*) as times, max(milliseconds) as longest by method, route, status, integrationStatus, errorType",
      "sort times desc",
    ],
  },
  {
    name: "outcome-by-tier",
    of: "functions",
    lines: [
      "filter ispresent(DocumentEnded)",
      "stats sum(DocumentEnded) as documents by outcome, tier",
      "sort documents desc",
    ],
  },
  {
    name: "rows-withheld-by-tier",
    of: "functions",
    lines: [
      "filter ispresent(RowsVerified) or ispresent(RowsToConfirm) or ispresent(LinesUnread)",
      "stats sum(RowsVerified) as verified, sum(RowsToConfirm) as withheld, sum(LinesUnread) as unread by tier",
    ],
  },
  {
    name: "model-cost",
    of: "functions",
    lines: [
      "filter ispresent(ModelCostMicroUsd)",
      "stats sum(ModelCostMicroUsd) / 1000000 as usd, sum(ModelInputTokens) as tokensIn, sum(ModelOutputTokens) as tokensOut, count(*) as calls by bin(1d), model",
    ],
  },
];

/** The questions, saved beside the logs under `Serenya/{environment}/`. */
export class SavedQueries extends Construct {
  constructor(scope: Construct, id: string, { environment }: Watched) {
    super(scope, id);
    const groups: Readonly<Record<Source, readonly string[]>> = {
      functions: functionNames.map((name) => functionLogName(environment, name)),
      gateway: [accessLogName(environment)],
    };
    for (const { name, of, lines } of savedQueries) {
      new CfnQueryDefinition(this, name, {
        name: `Serenya/${environment}/${name}`,
        queryString: lines.join("\n| "),
        logGroupNames: [...groups[of]],
      });
    }
  }
}
