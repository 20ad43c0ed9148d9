import { plainText } from "../r4/plain-text.ts";
import { codeIn } from "./code.ts";
import { wordsOf } from "./concept.ts";
import type { ImportedResult, LeftOut } from "./imported.ts";
import { interpretationIn } from "./interpretation.ts";
import { type Fields, objectsOf, textOf } from "./json.ts";
import { rangeIn } from "./range.ts";
import { valueIn } from "./value.ts";

/** What the results of one observation share. */
export interface About {
  readonly status: "final" | "preliminary";
  readonly section: string | null;
  readonly collected: string | null;
}
export type Taken = ImportedResult | keyof LeftOut;

/**
 * The results of one observation: its own value, and those of its components under its name. A panel that only holds
 * others together is no result, and nothing that was left out.
 */
export function resultsOf(fields: Fields, about: About): readonly Taken[] {
  const components = objectsOf(fields.component);
  const isPanel = components.length > 0 || objectsOf(fields.hasMember).length > 0;
  const own = resultOf(fields, about);
  const notes = notesOf(fields);
  const section = wordsOf(fields.code) ?? about.section;
  return [
    ...(isPanel && own === "withoutValue" ? [] : [own]),
    ...components.map((component) => resultOf({ ...component, note: [] }, { ...about, section })),
  ].map((taken) => (typeof taken === "string" ? taken : { ...taken, notes }));
}

function resultOf(fields: Fields, { status, section, collected }: About): Taken {
  // FHIR: who does not know a modifier may not use what it modifies.
  if (objectsOf(fields.modifierExtension).length > 0 || "implicitRules" in fields) return "notUnderstood";
  const taken = valueIn(fields);
  if (typeof taken === "string") return taken;
  const name = wordsOf(fields.code);
  if (name === null) return "withoutName";
  const { value, printed, unit, unitsDiffer } = taken;
  const { printed: printedRange, range } = rangeIn(fields, unit);
  const { flag, interpretation } = interpretationIn(fields);
  return {
    printed: { name, value: printed, unit, range: printedRange, flag },
    section,
    status: unitsDiffer ? "preliminary" : status,
    value,
    range,
    code: unitsDiffer ? null : codeIn(fields.code, name, value, unit),
    interpretation,
    collected,
    notes: [],
  };
}

const notesOf = ({ note }: Fields): readonly string[] =>
  objectsOf(note).flatMap(({ text }) => plainText(textOf(text)) ?? []);
