import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { functionNames } from "@serenya/functions";
import { describe, expect, it } from "vitest";
import { checkout } from "../../bundle/folder.ts";
import { functionNameOf, pascal } from "../../constructs/names.ts";
import { savedQueries } from "../../constructs/observability/saved-queries.ts";
import { tasks } from "../../recovery/tasks/index.ts";
import { wrongWithAws, wrongWithOwn } from "../support/figures.ts";
import { synthesise } from "../support/templates.ts";

const page = join(checkout, "docs/runbook.md");
const text = readFileSync(page, "utf8");
const { dev, prod } = synthesise();
const parts = ["For people.", "Look.", "Mend.", "Wake.", "Don't."] as const;

/** Each `###` heading with what stands below it. */
const sections = text.split(/^(?=#{2,3} )/m).flatMap((section) => {
  const [, heading, body] = /^### (.+)\n([\s\S]*)$/.exec(section) ?? [];
  return heading && body ? [{ heading, body }] : [];
});

/** Names of alarms, and of the budget, with {env} in the place of the installation's name. */
const namesOf = (stage: typeof prod, environment: string): string[] =>
  [
    ...stage.backend.all("AWS::CloudWatch::Alarm").map(({ AlarmName }) => AlarmName as string),
    ...stage.backend.all("AWS::Budgets::Budget").map(({ Budget }) => Budget.BudgetName as string),
  ].map((name) => name.replace(`serenya-${environment}-`, "serenya-{env}-"));

/** As GitHub makes an address of a heading. */
const addressOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");

describe("the runbook", () => {
  it("has a heading for each alarm of each installation, and no other", () => {
    const alarms = new Set([...namesOf(dev, "dev"), ...namesOf(prod, "prod")]);
    expect(sections.map(({ heading }) => heading).sort()).toEqual([...alarms].sort());
  });

  it("is where each alarm's message leads", () => {
    const addresses = new Set(sections.map(({ heading }) => addressOf(heading)));
    for (const { AlarmDescription } of prod.backend.all("AWS::CloudWatch::Alarm"))
      expect(addresses).toContain(/docs\/runbook\.md#(\S+)$/.exec(AlarmDescription)?.[1]);
  });

  it.each(sections)(
    "$heading says what it means, how to look, how to mend, whom to wake, what not to do",
    ({ body }) => {
      const found = [...body.matchAll(/^\*\*([^*]+)\*\* \S/gm)].map(([, part]) => part);
      expect(found).toEqual([...parts]);
    },
  );

  it("says something else in each section", () => {
    for (const part of ["For people.", "Look.", "Mend."]) {
      const said = sections.map(({ body }) => body.split(`**${part}**`)[1]?.split("\n\n")[0]?.trim() ?? "");
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it("names commands, queries, tasks and functions that there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
    const run = [...text.matchAll(/npm run ([\w:-]+(?:\$ENV)?)/g)].map(([, name]) => name ?? "");
    for (const name of run)
      for (const environment of ["dev", "prod"]) {
        expect(Object.keys(scripts)).toContain(name.replace("$ENV", environment));
      }
    const asked = [...text.matchAll(/npm run ask -- ([a-z-]+)/g)].map(([, name]) => name);
    const known = new Set(savedQueries.map(({ name }) => name));
    expect(asked.filter((name) => !known.has(name ?? ""))).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
    const recovered = [...text.matchAll(/npm run recover -- ([a-z-]+)/g)].map(([, name]) => name);
    const taskNames = new Set(tasks.map(({ name }) => name));
    expect(recovered.filter((name) => !taskNames.has(name ?? ""))).toEqual([]);
    const rolled = [...text.matchAll(/recover -- rollback ([a-z-]+)/g)].map(([, name]) => name);
    expect(rolled.filter((name) => !functionNames.some((one) => one === name))).toEqual([]);
    const functions = new Set(
      functionNames.map((name) => functionNameOf("prod", name).replace("prod", "$ENV")),
    );
    const named = [...text.matchAll(/SerenyaBackend-\$ENV-[A-Za-z]+/g)].map(([name]) => name);
    const placeholder = "SerenyaBackend-$ENV-NAMEFunction";
    expect(named.filter((name) => !functions.has(name) && name !== placeholder)).toEqual([]);
    expect(functions).toContain(`SerenyaBackend-$ENV-${pascal("chat-status")}Function`);
  });

  it("names queries that have an id's place with an id, and the others without", () => {
    const withId = [...text.matchAll(/npm run ask -- (follow-one-\w+) (--\w+ )?/g)].map(
      ([, name, option]) => [name, option],
    );
    for (const [name, option] of withId)
      expect(option).toBe(name === "follow-one-job" ? "--job " : "--request ");
  });

  it("leads to pages, headings and files that there are", () => {
    const headings = new Set(
      [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = ""]) => addressOf(heading)),
    );
    for (const [, target = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith("#")) expect(headings).toContain(target.slice(1));
      else expect(existsSync(join(dirname(page), target.split("#")[0] ?? "")), target).toBe(true);
    }
  });

  it("reads figures that somebody writes", () => {
    const read = [...text.matchAll(/`figure (\S+) (\w+) (\w+)((?: Name=\w+,Value=[^\s`]+)*)`/g)];
    expect(read.length).toBeGreaterThan(12);
    expect(read.length).toBe([...text.matchAll(/`figure [A-Z]/g)].length);
    for (const [line, namespace = "", name = "", , given = ""] of read) {
      const dimensions = Object.fromEntries(
        [...given.matchAll(/Name=(\w+),Value=(\S+)/g)].map(([, key = "", value = ""]) => [
          key,
          value.replace("$TABLE", "serenya-prod").replace("$ENV", "prod"),
        ]),
      );
      const figure = { namespace, name, dimensions };
      const wrong = namespace === "Serenya" ? wrongWithOwn(figure, "prod") : wrongWithAws(figure, prod);
      expect(wrong, line).toBeUndefined();
    }
  });

  it("names settings that there are", () => {
    const config = readFileSync(join(checkout, "infrastructure/config.ts"), "utf8");
    for (const setting of [
      "alertEmail",
      "temporaryDays",
      "bucketWarningBytes",
      "requestsPerFiveMinutes",
      "throttle",
      "provisionedConcurrency",
      "processQueueConcurrency",
      "monthlyBudgetUsd",
      "jwksUri",
    ]) {
      expect(text).toContain(setting);
      expect(config).toContain(setting);
    }
  });
});
