import { functionNames } from "@serenya/functions";
import { describe, expect, it } from "vitest";
import { functionNameOf } from "../../constructs/names.ts";
import { ownNamespace } from "../../constructs/observability/figures/own-figures.ts";
import { type Named, plain, wrongWithAws, wrongWithOwn } from "../support/figures.ts";
import { type Properties, synthesise } from "../support/templates.ts";

const stages = synthesise();
type Name = "executive" | "operations" | "security";
const names: readonly Name[] = ["executive", "operations", "security"];
interface Widget {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly properties: Properties;
}
const bodyOf = (environment: "dev" | "prod", name: Name): string =>
  plain(
    stages[environment].backend.one("AWS::CloudWatch::Dashboard", {
      DashboardName: `serenya-${environment}-${name}`,
    }).DashboardBody,
  );
const widgetsOf = (environment: "dev" | "prod", name: Name): Widget[] =>
  JSON.parse(bodyOf(environment, name)).widgets;
const titled = (name: Name, title: string | RegExp): Widget => {
  const found = widgetsOf("prod", name).filter(({ properties }) =>
    typeof title === "string" ? properties.title === title : title.test(properties.title ?? ""),
  );
  if (found.length !== 1) throw new Error(`${found.length} widgets are called ${title}`);
  return found[0] as Widget;
};

/** The figures that a widget names, and the expressions that look for more. */
function contentOf({ properties }: Widget): { figures: Named[]; searches: string[] } {
  const figures: Named[] = [];
  const searches: string[] = [];
  let last: unknown[] = [];
  for (const entry of (properties.metrics ?? []) as unknown[][]) {
    const first = entry[0] as Properties;
    if (typeof first === "object") {
      searches.push(first.expression);
      continue;
    }
    // "." stands for what the line above has in that place.
    const parts = entry
      .filter((part) => typeof part === "string")
      .map((part, at) => (part === "." ? last[at] : part));
    last = parts;
    const [namespace, name, ...pairs] = parts as string[];
    const dimensions: Record<string, string> = {};
    for (let at = 0; at < pairs.length; at += 2) dimensions[pairs[at] ?? ""] = pairs[at + 1] ?? "";
    figures.push({ namespace: namespace ?? "", name: name ?? "", dimensions });
  }
  return { figures, searches };
}
const namesIn = (widget: Widget) => {
  const { figures, searches } = contentOf(widget);
  return new Set([
    ...figures.map(({ name }) => name),
    ...searches.flatMap((search) =>
      [...search.matchAll(/MetricName="(\w+)"/g)].map(([, name]) => name ?? ""),
    ),
  ]);
};

describe.each(["dev", "prod"] as const)("the dashboards of %s", (environment) => {
  it.each(names)(
    "%s fits CloudWatch: 500 widgets, 500 figures a widget, 2,500 in all, 24 columns",
    (name) => {
      // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html
      const widgets = widgetsOf(environment, name);
      const counts = widgets.map((widget) => contentOf(widget).figures.length);
      expect(widgets.length).toBeLessThanOrEqual(500);
      expect(Math.max(...counts)).toBeLessThanOrEqual(500);
      expect(counts.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(2_500);
      expect(bodyOf(environment, name).length).toBeLessThan(1_000_000);
      for (const { x, width, properties } of widgets) {
        expect(x + width).toBeLessThanOrEqual(24);
        // At most 100 alarms a widget.
        expect(properties.alarms?.length ?? 0).toBeLessThanOrEqual(100);
      }
    },
  );

  it.each(names)("%s shows figures that somebody writes", (name) => {
    const figures = widgetsOf(environment, name).flatMap((widget) => contentOf(widget).figures);
    const wrong = figures.flatMap((figure) => {
      const problem =
        figure.namespace === ownNamespace
          ? wrongWithOwn(figure, environment)
          : wrongWithAws(figure, stages[environment]);
      return problem ?? [];
    });
    expect(wrong).toEqual([]);
  });

  it.each(names)("%s searches by the dimensions that are written", (name) => {
    const searches = widgetsOf(environment, name).flatMap((widget) =>
      contentOf(widget).searches.filter((search) => search.includes("SEARCH(")),
    );
    for (const search of searches) {
      const [, schema = "", metric = ""] = /SEARCH\('\{([^}]+)\} MetricName="(\w+)"/.exec(search) ?? [];
      const [namespace = "", ...dimensions] = schema.split(",");
      if (namespace === "AWS/CloudFront") continue;
      const of = Object.fromEntries(dimensions.map((dimension) => [dimension, "?"]));
      const wrong = wrongWithOwn(
        { namespace, name: metric, dimensions: { ...of, environment } },
        environment,
      );
      // The values are what a search is for.
      expect(wrong ?? "").not.toMatch(/no table|told apart|nobody/);
      expect(search).toContain(`environment="${environment}"`);
    }
  });
});

describe("what the specification asks for", () => {
  it.each<[Name, string | RegExp, string[]]>([
    ["executive", "Registrations, last day", ["UserRegistered"]],
    ["executive", "Registrations, last week", ["UserRegistered"]],
    ["executive", "Registrations, last 30 days", ["UserRegistered"]],
    ["executive", /^People active a day/, ["UserActive"]],
    ["executive", "Documents a day, by outcome", ["DocumentEnded"]],
    ["executive", "Premium accounts now", ["SubscriptionChanged"]],
    ["executive", /^Revenue a day/, ["SubscriptionEuroCents"]],
    ["operations", "Invocations", ["Invocations"]],
    ["operations", "Duration: one in twenty above", ["Duration"]],
    ["operations", /^Errors/, ["Errors"]],
    ["operations", /^Capacity used/, ["ConsumedReadCapacityUnits", "ConsumedWriteCapacityUnits"]],
    ["operations", /^4xx and 5xx/, ["4XXError", "5XXError"]],
    ["operations", "Objects", ["NumberOfObjects"]],
    ["operations", "Size", ["BucketSizeBytes"]],
    ["security", "Sign-ins by provider and outcome", ["SignIn"]],
    ["security", /^Tokens used twice/, ["RefreshReused", "SessionsRevoked", "ForeignJobAsked"]],
    ["security", "Use of the key", ["SuccessfulRequest"]],
    ["security", "Stream: invocations and errors", ["Invocations", "Errors"]],
  ])("%s: %s", (name, title, figures) => {
    expect([...namesIn(titled(name, title))]).toEqual(expect.arrayContaining(figures));
  });

  it("all fourteen functions: invocations, errors, duration", () => {
    for (const title of ["Invocations", /^Errors/, "Duration: one in twenty above"]) {
      const functions = contentOf(titled("operations", title)).figures.map(
        ({ dimensions }) => dimensions.FunctionName,
      );
      expect(new Set(functions)).toEqual(new Set(functionNames.map((name) => functionNameOf("prod", name))));
    }
  });

  it.each<[Name, string | RegExp, string[]]>([
    ["operations", /^Queue: waiting/, ["ApproximateNumberOfMessagesVisible"]],
    ["operations", /^Queue: age/, ["ApproximateAgeOfOldestMessage", "QueueAgeMilliseconds"]],
    ["operations", /^Dead letters/, ["ApproximateNumberOfMessagesVisible"]],
    ["operations", "Documents by outcome and tier", ["DocumentEnded"]],
    ["operations", "Rows withheld and lines unread", ["RowsToConfirm", "LinesUnread"]],
    ["operations", "Calls by outcome", ["ModelCalls"]],
    ["operations", "Tokens", ["ModelInputTokens", "ModelOutputTokens"]],
    ["operations", "Cost, US dollars", ["ModelCostMicroUsd"]],
    ["security", "Deletions without a receipt", ["ReceiptFault"]],
    ["security", /^Firewall at the edge/, ["BlockedRequests"]],
  ])("and what an operator would miss: %s: %s", (name, title, figures) => {
    expect([...namesIn(titled(name, title))]).toEqual(expect.arrayContaining(figures));
  });

  it("throttling of functions and of the table have a widget each", () => {
    const widgets = widgetsOf("prod", "operations").filter(
      ({ properties }) => properties.title === "Throttled",
    );
    expect(widgets.map((widget) => [...namesIn(widget)].sort())).toEqual([
      ["Throttles"],
      ["ReadThrottleEvents", "WriteThrottleEvents"],
    ]);
  });

  it("shows the edge's figures from the edge's region", () => {
    const { properties } = titled("security", /^Firewall at the edge/);
    expect(JSON.stringify(properties.metrics)).toContain('"region":"us-east-1"');
  });

  it("has no search in a box that shows one number for its own time: a search keeps its own period", () => {
    for (const name of names)
      for (const widget of widgetsOf("prod", name))
        if (widget.properties.setPeriodToTimeRange)
          expect(contentOf(widget).searches.filter((search) => search.includes("SEARCH("))).toEqual([]);
  });

  it("shows every alarm", () => {
    const { properties } = titled("operations", "Alarms");
    expect(properties.alarms).toHaveLength(stages.prod.backend.all("AWS::CloudWatch::Alarm").length);
  });
});
