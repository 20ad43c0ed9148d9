import type { IConstruct } from "constructs";
import { type Acknowledgement, acknowledgedType } from "./acknowledge.ts";
import type { Finding } from "./finding.ts";

/** An acknowledgement with the path of what it was said at. */
export interface Placed extends Acknowledgement {
  readonly path: string;
}

/** What comes of findings and acknowledgements. */
export interface Verdict {
  /** Nobody has acknowledged these. */
  readonly open: readonly Finding[];
  readonly acknowledged: readonly (Finding & { readonly by: Placed })[];
  /** Rules that an acknowledgement names, and that found nothing there. */
  readonly unused: readonly (Placed & { readonly rule: string })[];
  /** Their day of review has come. */
  readonly overdue: readonly Placed[];
}

/** Every acknowledgement of an app. */
export const acknowledgementsOf = (app: IConstruct): readonly Placed[] =>
  app.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type === acknowledgedType)
        .map(({ data }) => ({ ...(data as Acknowledgement), path: node.path })),
    );

/** @param today `2026-11-22` */
export function judge(
  findings: readonly Finding[],
  acknowledgements: readonly Placed[],
  today: string,
): Verdict {
  const open: Finding[] = [];
  const acknowledged: (Finding & { by: Placed })[] = [];
  const used = new Set<string>();
  for (const finding of findings) {
    const by = acknowledgements.find(
      ({ path, rules }) => rules.includes(finding.rule) && isWithin(finding.path, path),
    );
    if (!by) {
      open.push(finding);
      continue;
    }
    used.add(`${by.path} ${finding.rule}`);
    acknowledged.push({ ...finding, by });
  }
  return {
    open,
    acknowledged,
    unused: acknowledgements.flatMap((one) =>
      one.rules.filter((rule) => !used.has(`${one.path} ${rule}`)).map((rule) => ({ ...one, rule })),
    ),
    overdue: acknowledgements.filter(({ review }) => !/^\d{4}-\d\d-\d\d$/.test(review) || review <= today),
  };
}

/** The resource itself, or what is below it. What is said at a whole stack, or at none, holds nowhere. */
const isWithin = (path: string, above: string): boolean =>
  above.includes("/") && (path === above || path.startsWith(`${above}/`));
