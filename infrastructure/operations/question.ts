import { parseArgs } from "node:util";
import { functionNames } from "@serenya/functions";
import { type Environment, stages } from "../config.ts";
import { accessLogName, functionLogName } from "../constructs/names.ts";
import {
  correlationHere,
  jobHere,
  type SavedQuery,
  savedQueries,
} from "../constructs/observability/saved-queries.ts";

/** A saved query made ready to be put to the logs. */
export interface Question {
  readonly region: string;
  readonly groups: readonly string[];
  readonly query: string;
  readonly from: Date;
  readonly to: Date;
}

export const usage = [
  "npm run ask -- NAME [--env prod] [--minutes 60] [--job ID] [--request ID]",
  "",
  "Puts a saved query to the logs and prints the answer. NAME is one of:",
  ...savedQueries.map(({ name }) => `  ${name}`),
].join("\n");

/** Ids of jobs and requests: nothing that could end the text they are put into. */
const idForm = /^[\w.-]{1,160}$/;

/**
 * What the command line asks for.
 * @throws Error with a sentence for the operator
 */
export function questionOf(args: readonly string[], now: Date): Question {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      env: { type: "string", default: "prod" },
      minutes: { type: "string", default: "60" },
      job: { type: "string" },
      request: { type: "string" },
    },
  });
  const saved = savedQueries.find(({ name }) => name === positionals[0]);
  if (!saved) throw new Error(usage);
  if (!(values.env in stages)) throw new Error(`There is no installation called ${values.env}.`);
  const environment = values.env as Environment;
  const minutes = Number(values.minutes);
  if (!Number.isInteger(minutes) || minutes < 1) throw new Error("--minutes takes a whole number from 1.");
  return {
    region: stages[environment].region,
    groups: groupsOf(saved, environment),
    query: withIds(saved, values),
    from: new Date(now.getTime() - minutes * 60_000),
    to: now,
  };
}

const groupsOf = ({ of }: SavedQuery, environment: Environment): readonly string[] =>
  of === "gateway"
    ? [accessLogName(environment)]
    : functionNames.map((name) => functionLogName(environment, name));

function withIds(
  { name, lines }: SavedQuery,
  ids: { job?: string | undefined; request?: string | undefined },
) {
  const places = [
    ["--job", jobHere, ids.job],
    ["--request", correlationHere, ids.request],
  ] as const;
  return places.reduce((text, [option, place, id]) => {
    if (!text.includes(place)) return text;
    if (!id || !idForm.test(id)) throw new Error(`${name} needs ${option} ID.`);
    return text.replace(place, id);
  }, lines.join("\n| "));
}
