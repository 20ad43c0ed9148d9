/** `npm run cost:watching`: what watching an installation costs a month at most, from the templates and the table. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { metricNames, metricTable } from "@serenya/domain";
import { App } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { addStacks } from "../add-stacks.ts";
import { stages } from "../config.ts";
import { backendStackName } from "../constructs/names.ts";

/** US dollars a month (docs/decisions/0018-what-is-watched.md has the source, and what is free). */
const prices = { dashboard: 3, alarm: 0.1, figure: 0.3 } as const;

const { context } = JSON.parse(readFileSync(join(import.meta.dirname, "../cdk.json"), "utf8"));
const app = new App({ context, analyticsReporting: false });
addStacks(app, {
  account: "000000000000",
  codeOf: () => Code.fromInline("exports.handler = async () => {}"),
});
const assembly = app.synth();

const counted = (environment: keyof typeof stages, type: string): number => {
  const { Resources } = assembly.getStackByName(backendStackName(environment)).template;
  return Object.values<{ Type: string }>(Resources).filter(({ Type }) => Type === type).length;
};

/** Every set of values that a figure can be written under, with one model. */
const parts = metricNames.map((name) => {
  const row = metricTable[name];
  const lists: readonly (readonly string[] | "id")[] = "by" in row ? Object.values(row.by) : [];
  return lists.length === 0 ? 0 : lists.reduce((all, list) => all * (list === "id" ? 1 : list.length), 1);
});
const wholes = metricNames.length;
const most = wholes + parts.reduce((sum, count) => sum + count, 0);

const line = (...cells: readonly (string | number)[]) =>
  process.stdout.write(`${cells.map((cell, at) => String(cell).padEnd(at === 0 ? 44 : 8)).join("")}\n`);
line("", ...Object.keys(stages), "USD each");
const row = (what: string, type: string, price: number) =>
  line(what, ...(["dev", "prod"] as const).map((environment) => counted(environment, type)), price);
row("dashboards", "AWS::CloudWatch::Dashboard", prices.dashboard);
row("alarms", "AWS::CloudWatch::Alarm", prices.alarm);
line("figures of ours, each as a whole", wholes, wholes, prices.figure);
line("and every part of them that can ever be", most - wholes, most - wholes, prices.figure);
