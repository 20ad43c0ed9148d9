import { readFileSync } from "node:fs";
import { join } from "node:path";
import { metricNames, metricTable } from "@serenya/domain";
import { describe, expect, it } from "vitest";
import { checkout } from "../../bundle/folder.ts";
import { synthesise } from "../support/templates.ts";

const stages = synthesise();
const page = readFileSync(join(checkout, "docs/decisions/0018-what-is-watched.md"), "utf8");
const counted = (type: string) => [stages.dev, stages.prod].map(({ backend }) => backend.all(type).length);
const told = (row: string) => {
  const [, dev, prod] = new RegExp(`^\\| ${row}[^|]*\\| (\\d+) \\| (\\d+) \\|`, "m").exec(page) ?? [];
  return [Number(dev), Number(prod)];
};

describe("what watching costs, as the page of the decision has it", () => {
  it("counts the dashboards, alarms and figures that there are", () => {
    expect(told("dashboards")).toEqual(counted("AWS::CloudWatch::Dashboard"));
    expect(told("alarms")).toEqual(counted("AWS::CloudWatch::Alarm"));
    expect(told("figures of ours")).toEqual([metricNames.length, metricNames.length]);
    const parts = metricNames.map((name) => {
      const row = metricTable[name];
      const lists: (readonly string[] | "id")[] = "by" in row ? Object.values(row.by) : [];
      return lists.length === 0 ? 0 : lists.reduce((all, list) => all * (list === "id" ? 1 : list.length), 1);
    });
    const all = parts.reduce((sum, count) => sum + count);
    expect(told("and every part")).toEqual([all, all]);
  });
});
