/**
 * `npm run smoke -- --url URL [--tokens FILE] [--region REGION --api ID]`: tries a real deployment from outside, and
 * with somebody's tokens the whole journey. Prints each step with its time, and `N passed, N failed`.
 */
import { parseArgs } from "node:util";
import { createClient } from "@serenya/contract/client";
import { drawReport } from "../../apps/local/test/support/report.ts";
import { personJourney } from "../journey/person-journey.ts";
import { createSteps } from "../journey/steps.ts";
import { checkEdge } from "./edge.ts";
import { tokensIn } from "./token-file.ts";

const { values } = parseArgs({
  options: {
    url: { type: "string" },
    tokens: { type: "string" },
    region: { type: "string", default: "eu-west-1" },
    api: { type: "string" },
    environment: { type: "string", default: "dev" },
  },
});
const print = (line: string) => process.stdout.write(`${line}\n`);

if (!values.url?.startsWith("https://")) {
  print("Say where: npm run smoke -- --url https://app.example.org");
  process.exit(2);
}
const url = values.url.replace(/\/$/, "");
const steps = createSteps(print);
await checkEdge(steps, {
  url,
  ...(values.api && {
    apiUrl: `https://${values.api}.execute-api.${values.region}.amazonaws.com/${values.environment}`,
  }),
});
if (values.tokens) {
  const client = createClient({ url, tokens: tokensIn(values.tokens) });
  await personJourney(steps, { client, document: await drawReport(), patience: 240_000 });
} else {
  print("  without --tokens FILE nobody is signed in: the journey of a person was not tried");
}
print(`${steps.counts.passed} passed, ${steps.counts.failed} failed`);
process.exit(steps.counts.failed === 0 ? 0 : 1);
