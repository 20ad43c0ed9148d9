import { ok, type Reading, type Result } from "@serenya/contract";
import { collectedIn } from "./collected.ts";
import { fault, type ImportFault } from "./fault.ts";
import { type Group, groupsOf } from "./groups.ts";
import type { ImportedBundle, ImportedReport, ImportedResult, ImportedVital, LeftOut } from "./imported.ts";
import { parseBundle } from "./parse.ts";
import { ageIn, sexIn } from "./patient.ts";
import { resultsOf } from "./results-of.ts";
import { statusIn } from "./status.ts";
import { type Held, type Store, storeOf } from "./store.ts";
import { vitalOf } from "./vital-of.ts";

/**
 * The laboratory results and vital signs of an HL7 FHIR R4 bundle in JSON, ours or another system's: a collection, a
 * document, a transaction, what a search found; with or without reports, with contained resources, panels and
 * components. What can't be used is left out and counted. Never throws, and no fault has any of the file's content.
 */
export function readBundle(text: string): Result<ImportedBundle, ImportFault> {
  const parsed = parseBundle(text);
  if (!parsed.ok) return parsed;
  const store = storeOf(parsed.value);
  const counted: Record<keyof LeftOut, number> = {
    cancelled: 0,
    enteredInError: 0,
    withoutValue: 0,
    withoutName: 0,
    notUnderstood: 0,
  };
  const leaveOut = (why: keyof LeftOut) => {
    counted[why] += 1;
  };
  const groups = groupsOf(store);
  const ages = agesOf(store);
  const subjects = [...new Set(groups.flatMap(({ subject }) => subject ?? []))];
  const reports = groups
    .map((group): ImportedReport => {
      const patient = { sex: sexOf(group, store), age: ages.get(keyOf(group)) ?? null };
      const subject = group.subject === null ? null : subjects.indexOf(group.subject);
      const { title, collected } = group;
      return { title, collected, patient, subject, ...contentOf(group, leaveOut) };
    })
    .filter(({ results, vitals }) => results.length > 0 || vitals.length > 0);
  return reports.length > 0 ? ok({ reports, leftOut: counted }) : fault("nothing-usable");
}

function contentOf(
  group: Group,
  leaveOut: (why: keyof LeftOut) => void,
): { results: ImportedResult[]; vitals: ImportedVital[] } {
  const results: ImportedResult[] = [];
  const vitals: ImportedVital[] = [];
  for (const { held, section } of group.members) {
    const { fields } = held;
    if (ageIn(fields) !== undefined) continue;
    const said = statusIn(fields.status);
    const status = group.status === "cancelled" || group.status === "enteredInError" ? group.status : said;
    if (status === "cancelled" || status === "enteredInError") {
      leaveOut(status);
      continue;
    }
    const about = { status, section, collected: collectedIn(fields) ?? group.collected };
    const vital = vitalOf(fields, about);
    if (vital) vitals.push(vital);
    else
      for (const taken of resultsOf(fields, about)) {
        if (typeof taken === "string") leaveOut(taken);
        else results.push(taken);
      }
  }
  return { results, vitals };
}

function sexOf({ members }: Group, store: Store): Reading["patient"]["sex"] {
  const patients = members.map(({ held }) => store.find(held, held.fields.subject)?.fields ?? null);
  const sexes = new Set(patients.map(sexIn));
  return sexes.size === 1 ? ([...sexes][0] ?? null) : null;
}

/** Whose age on which day. */
const keyOf = ({ subject, collected }: Pick<Group, "subject" | "collected">): string =>
  JSON.stringify([subject, collected]);

function agesOf(store: Store): ReadonlyMap<string, NonNullable<Reading["patient"]["age"]>> {
  const ages = new Map<string, NonNullable<Reading["patient"]["age"]>>();
  for (const { fields } of store.all.filter(isUsable)) {
    const age = ageIn(fields);
    const reference = (fields.subject as { reference?: unknown } | null | undefined)?.reference;
    const subject = typeof reference === "string" ? reference : null;
    if (age) ages.set(keyOf({ subject, collected: collectedIn(fields) }), age);
  }
  return ages;
}

const isUsable = ({ fields }: Held): boolean =>
  fields.resourceType === "Observation" && !["cancelled", "enteredInError"].includes(statusIn(fields.status));
