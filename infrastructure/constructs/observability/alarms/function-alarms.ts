import { type FunctionName, type FunctionRow, functionNames, manifest } from "@serenya/functions";
import { ofAllFunctions, ofFunction } from "../figures/aws-figures.ts";
import { own, ownPart } from "../figures/own-figures.ts";
import type { Watched } from "../watched.ts";
import type { AlarmRow } from "./alarm-row.ts";

/** API Gateway gives up on an integration after 29 s, however long the function may run. */
const gatewaySeconds = 29;

/** Seconds after which what a function does is lost: to its own time-out, or to the gateway's before. */
export const secondsLeftTo = (name: FunctionName): number => {
  const { timeout, trigger }: FunctionRow = manifest[name];
  return trigger.kind === "http" ? Math.min(timeout, gatewaySeconds) : timeout;
};

/** Reading stops by itself at 140 of 180 s (DESIGN.md, "A document"): that alone is no approach to the time-out. */
const shareOf = (name: FunctionName): number => (name === "process" ? 0.9 : 0.8);

/** Crashes and time-outs of each function, its approach to its time-out, and what functions caught themselves. */
export const functionAlarms = (watched: Watched): AlarmRow[] => [
  ...functionNames.map((name) => errorsOf(watched, name)),
  ...functionNames.map((name) => slowness(watched, name)),
  {
    name: "faults",
    level: "critical",
    says: "Functions met defects or broken services more than 10 times in 5 minutes: people see errors.",
    figure: own(watched, "FunctionFault", { statistic: "Sum", minutes: 5 }),
    is: { above: 10 },
    missing: "fine",
  },
  {
    name: "functions-throttled",
    level: "critical",
    says: "Lambda turned invocations away: the account's executions are used up, by us or by somebody else in it.",
    figure: ofAllFunctions("Throttles", { statistic: "Sum", minutes: 5 }),
    is: { above: 10 },
    missing: "fine",
  },
];

/**
 * Lambda counts a function that throws. The authorizer throws for every token that it refuses, since API Gateway
 * takes that and nothing else for a 401: there our own count of faults stands for it, and refusals have an alarm of
 * their own.
 */
const errorsOf = (watched: Watched, name: FunctionName): AlarmRow => ({
  name: `errors-${name}`,
  level: "critical",
  says: `Function ${name} failed more than 10 times in 5 minutes.`,
  figure:
    name === "authorizer"
      ? ownPart(watched, "FunctionFault", { function: name }, { statistic: "Sum", minutes: 5 })
      : ofFunction(watched, name, "Errors", { statistic: "Sum", minutes: 5 }),
  is: { above: 10 },
  missing: "fine",
});

const slowness = (watched: Watched, name: FunctionName): AlarmRow => ({
  name: `slow-${name}`,
  level: "warning",
  says: `Function ${name} came close to its ${secondsLeftTo(name)} s twice within 15 minutes.`,
  figure: ofFunction(watched, name, "Duration", { statistic: "Maximum", minutes: 5 }),
  is: { above: Math.round(secondsLeftTo(name) * 1000 * shareOf(name)) },
  of: [2, 3],
  missing: "fine",
});
