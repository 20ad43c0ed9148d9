/**
 * `npm run check:journey -- --url URL [--tokens FILE] [--state FOLDER] [--environment ENV] [--log-group NAME --region
 * REGION]`: one run of the main journey for a schedule. Ends with 0 when all of it held, 1 when not, 2 on a wrong call
 * (docs/follow-a-job.md).
 */
import { parseArgs } from "node:util";
import { systemClock } from "@serenya/adapters-node/clock";
import type { Metrics } from "@serenya/domain";
import { openFigures } from "../../apps/local/src/figures/figure-store.ts";
import { statePaths } from "../../apps/local/src/state/paths.ts";
import { emfMetrics } from "../../packages/adapters-aws/src/metrics/emf-metrics.ts";
import { checkJourney } from "./check-journey.ts";
import { putFigures } from "./put-figures.ts";
import { tokensIn } from "./token-file.ts";

const patience = 240_000;
const usage =
  "Say where: npm run check:journey -- --url http://localhost:4310 [--state FOLDER | --tokens FILE --environment prod --log-group NAME --region REGION]";

async function main(args: string[]): Promise<number> {
  const given = parsed(args);
  if (!given?.url || !/^https?:\/\//.test(given.url)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const lines: string[] = [];
  const written = emfMetrics({
    environment: given.environment,
    functionName: "check-journey",
    writeLine: (line) => lines.push(line),
    clock: systemClock,
  });
  const kept = given.state ? openFigures(statePaths(given.state).figures, systemClock) : undefined;
  const done = await checkJourney(
    { metrics: kept ? both(written, kept.metrics) : written },
    {
      url: given.url.replace(/\/$/, ""),
      ...(given.tokens && { tokens: tokensIn(given.tokens) }),
      patience,
    },
  );
  kept?.close();
  for (const line of lines) process.stdout.write(`${line}\n`);
  if (given["log-group"]) await putFigures(lines, { region: given.region, logGroup: given["log-group"] });
  process.stderr.write(
    done.ok
      ? `The journey held, in ${(done.value.milliseconds / 1_000).toFixed(1)} s.\n`
      : `The journey failed: ${done.error}\n`,
  );
  return done.ok ? 0 : 1;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        url: { type: "string" },
        tokens: { type: "string" },
        state: { type: "string" },
        environment: { type: "string", default: "local" },
        region: { type: "string", default: "eu-west-1" },
        "log-group": { type: "string" },
      },
    }).values;
  } catch {
    return undefined;
  }
}

const both = (one: Metrics, other: Metrics): Metrics => ({
  record(figures, dimensions) {
    one.record(figures, dimensions);
    other.record(figures, dimensions);
  },
});

process.exitCode = await main(process.argv.slice(2));
