import type { Verdict } from "./judge.ts";

/** The verdict in lines: what is acknowledged, counted by rule with its resources and reasons, then what is wrong. */
export function report({ open, acknowledged, unused, overdue }: Verdict): readonly string[] {
  const byRule = Map.groupBy(acknowledged, ({ rule }) => kindOf(rule));
  const lines = [...byRule].sort(byName).flatMap(([rule, findings]) => {
    const byReason = Map.groupBy(findings, ({ by }) => `${by.reason} (again by ${by.review})`);
    return [
      `${rule}: ${findings.length}`,
      ...[...byReason].flatMap(([reason, those]) => [
        `    ${reason}`,
        ...[...Map.groupBy(those, ({ path }) => withoutStage(path))].map(
          ([path, at]) => `      ${at.length} ${path}`,
        ),
      ]),
    ];
  });
  const findings = acknowledged.length;
  const resources = new Set(acknowledged.map(({ path }) => path)).size;
  return [
    ...lines,
    "",
    `${findings} findings acknowledged: ${byRule.size} rules, ${resources} resources in four stacks.`,
    ...open.map(({ rule, path, says }) => `OPEN ${rule} at ${path}: ${says}`),
    ...overdue.map(({ rules, path, review }) => `LOOK AGAIN ${rules.join(", ")} at ${path}: since ${review}`),
    ...unused.map(({ rule, path }) => `FOR NOTHING ${rule} at ${path}: no finding there, take it away`),
  ];
}

/** The rule without the part of it that was found: one wildcard of a policy, say. */
const kindOf = (rule: string): string => rule.replace(/\[.*/, "");
const withoutStage = (path: string): string => path.replace(/^(\w+)-(dev|prod)\//, "$1/");
const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => one.localeCompare(other);
