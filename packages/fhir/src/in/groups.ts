import { collectedIn } from "./collected.ts";
import { wordsOf } from "./concept.ts";
import { type Fields, fieldsOf, objectsOf, textOf } from "./json.ts";
import { statusIn } from "./status.ts";
import type { Held, Store } from "./store.ts";

/** Observations that belong together, each with the panel that holds it. */
export interface Group {
  readonly title: string | null;
  readonly collected: string | null;
  /** What the report's own status does to what is in it. */
  readonly status: ReturnType<typeof statusIn>;
  readonly subject: string | null;
  readonly members: readonly { readonly held: Held; readonly section: string | null }[];
}

/** The observations of a bundle by report, and those without one by person and day. None is in two groups. */
export function groupsOf(store: Store): readonly Group[] {
  const sections = sectionsOf(store);
  const taken = new Set<Held>();
  const asMember = (held: Held) => ({ held, section: sections.get(held) ?? categoryOf(held.fields) });

  const byReport = store.all
    .filter(({ fields }) => fields.resourceType === "DiagnosticReport")
    .map((report) => {
      const members = membersOf(report, store).filter((held) => !taken.has(held));
      for (const held of members) taken.add(held);
      return {
        title: wordsOf(report.fields.code),
        collected: collectedIn(report.fields),
        // Parts of a report that is not whole yet are what they say themselves.
        status: report.fields.status === "partial" ? "final" : reportStatus(report.fields.status),
        subject: subjectOf(report.fields),
        members: members.map(asMember),
      } satisfies Group;
    });

  const alone = store.all.filter((held) => isObservation(held) && !taken.has(held));
  const byDay = Map.groupBy(alone, ({ fields }) =>
    JSON.stringify([subjectOf(fields), collectedIn(fields)?.slice(0, 10) ?? null]),
  );
  const rest = [...byDay.values()].flatMap((those): Group[] => {
    const [first] = those;
    if (!first) return [];
    return [
      {
        title: null,
        collected: collectedIn(first.fields)?.slice(0, 10) ?? null,
        status: "final",
        subject: subjectOf(first.fields),
        members: those.map(asMember),
      },
    ];
  });
  return [...byReport, ...rest];
}

const isObservation = ({ fields }: Held): boolean => fields.resourceType === "Observation";
const subjectOf = ({ subject }: Fields): string | null => textOf(fieldsOf(subject)?.reference);

/** A report that is only preliminary may hold results that are final: they say so themselves. */
function reportStatus(status: unknown): Group["status"] {
  const said = statusIn(status);
  return said === "preliminary" ? "final" : said;
}

/** The results of a report and the members of its panels, each once, in their order. */
function membersOf(report: Held, store: Store): Held[] {
  const found = new Set<Held>();
  const waiting = objectsOf(report.fields.result).map((reference) => store.find(report, reference));
  for (let held = waiting.shift(); held !== undefined; held = waiting.shift()) {
    if (!held || !isObservation(held) || found.has(held)) continue;
    found.add(held);
    const panel = held;
    waiting.unshift(...objectsOf(panel.fields.hasMember).map((reference) => store.find(panel, reference)));
  }
  return [...found];
}

/** The name of the panel that holds an observation. */
function sectionsOf(store: Store): ReadonlyMap<Held, string> {
  const sections = new Map<Held, string>();
  for (const panel of store.all.filter(isObservation)) {
    const name = wordsOf(panel.fields.code);
    for (const reference of objectsOf(panel.fields.hasMember)) {
      const member = store.find(panel, reference);
      if (member && name !== null && !sections.has(member)) sections.set(member, name);
    }
  }
  return sections;
}

/** A category without a code is a heading: so we write it. */
const categoryOf = ({ category }: Fields): string | null =>
  objectsOf(category)
    .filter(({ coding }) => coding === undefined)
    .map(wordsOf)
    .find((text) => text !== null) ?? null;
