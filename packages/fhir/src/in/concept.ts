import { plainText } from "../r4/plain-text.ts";
import { type Fields, fieldsOf, objectsOf, textOf } from "./json.ts";

/** The words of a CodeableConcept: its text, else the name or code of its first coding. */
export function wordsOf(concept: unknown): string | null {
  const fields = fieldsOf(concept);
  if (!fields) return null;
  const text = plainText(textOf(fields.text));
  if (text !== null) return text;
  const names = codingsOf(fields).map(({ display, code }) => textOf(display) ?? textOf(code));
  return plainText(names.find((name) => plainText(name) !== null) ?? null);
}

export const codingsOf = (concept: unknown): readonly Fields[] => objectsOf(fieldsOf(concept)?.coding);

/** The codes that a concept has of one system. */
export const codesOf = (concept: unknown, ...ofSystems: readonly string[]): readonly string[] =>
  codingsOf(concept).flatMap(({ system, code }) =>
    typeof system === "string" && ofSystems.includes(system) ? (textOf(code) ?? []) : [],
  );
