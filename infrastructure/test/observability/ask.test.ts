import { functionNames } from "@serenya/functions";
import { describe, expect, it } from "vitest";
import { savedQueries } from "../../constructs/observability/saved-queries.ts";
import { questionOf, usage } from "../../operations/question.ts";
import { tableOf } from "../../operations/table-of.ts";

const now = new Date("2026-11-22T03:00:00Z");

describe("npm run ask", () => {
  it("puts a saved query to its log groups, over the last hour of prod unless told otherwise", () => {
    const question = questionOf(["errors-by-function-and-code"], now);
    expect(question.groups).toHaveLength(functionNames.length);
    expect(question.groups).toContain("/aws/lambda/SerenyaBackend-prod-AuthFunction");
    expect(question.query).toMatch(/^filter level = "error"\n\| stats /);
    expect([question.from.toISOString(), question.region]).toEqual(["2026-11-22T02:00:00.000Z", "eu-west-1"]);
    expect(questionOf(["refused-tokens", "--env", "dev", "--minutes", "5"], now)).toMatchObject({
      groups: ["/serenya/dev/api-access"],
      from: new Date("2026-11-22T02:55:00Z"),
    });
  });

  it("puts an id where the query has its place, and nothing that is no id", () => {
    expect(questionOf(["follow-one-job", "--job", "result_a1-b2_17_x"], now).query).toContain(
      'jobId = "result_a1-b2_17_x"',
    );
    expect(questionOf(["follow-one-request", "--request", "c0ffee"], now).query).toContain('"c0ffee"');
    expect(() => questionOf(["follow-one-job"], now)).toThrow("needs --job ID");
    expect(() => questionOf(["follow-one-job", "--job", 'x" or 1 = 1'], now)).toThrow("needs --job ID");
  });

  it("says what there is when asked for something else", () => {
    expect(() => questionOf([], now)).toThrow(usage);
    for (const { name } of savedQueries) expect(usage).toContain(name);
    expect(() => questionOf(["model-cost", "--env", "staging"], now)).toThrow(
      "no installation called staging",
    );
    expect(() => questionOf(["model-cost", "--minutes", "soon"], now)).toThrow("whole number");
  });

  it("prints answers as a table", () => {
    const rows = [
      [
        { field: "function", value: "auth" },
        { field: "times", value: "12" },
        { field: "@ptr", value: "x" },
      ],
      [{ field: "function", value: "stream-processor" }],
    ];
    expect(tableOf(rows)).toEqual(["function          times", "auth              12", "stream-processor"]);
    expect(tableOf([])).toEqual(["Nothing was found."]);
  });
});
