import type { Reading } from "@serenya/contract";
import type { Line } from "../text/lines.ts";
import { fold } from "../vocabulary/fold.ts";

const SEX_LABEL = /\b(sex|gender|geschlecht|sexe|sexo|sesso|genere|genero)\b/;
const FEMALE = /^(female|f|w|weiblich|frau|feminin|femme|femenino|mujer|femmina|feminino|fem)$/;
const MALE = /^(male|m|mannlich|mann|herr|masculin|homme|masculino|hombre|varon|maschio|h)$/;
const AGE_LABEL = /\b(age|alter|edad|eta|idade)\b/;
const AGE =
  /(\d{1,3}(?:[.,]\d)?)[\s-]*(years?|yrs?|y\/?o?|a|jahre?n?|j|ans?|anos|anni|yo|months?|mon|mths?|mo|monate?|mois|mes(?:es)?|mesi|weeks?|wks?|wochen?|semaines?|semanas|settimane|days?|tage?|jours?|dias|giorni|d)?(?![\w.,/]*\d)/;

type Patient = Reading["patient"];

/** Sex and age as the report prints them beside their labels; null where it does not, or says two things. */
export function findPatient(lines: readonly Line[]): Patient {
  return { sex: findSex(lines), age: findAge(lines) };
}

function findSex(lines: readonly Line[]): Patient["sex"] {
  const said = new Set<"female" | "male">();
  for (const text of textsAfter(lines, SEX_LABEL)) {
    const found = text
      .split(/[^\p{L}]+/u)
      .map((word) => (FEMALE.test(word) ? "female" : MALE.test(word) ? "male" : null));
    const first = found.find((sex) => sex !== null);
    if (first) said.add(first);
  }
  const [only] = said;
  return said.size === 1 && only ? only : null;
}

function findAge(lines: readonly Line[]): Patient["age"] {
  const said = new Map<string, NonNullable<Patient["age"]>>();
  for (const text of textsAfter(lines, AGE_LABEL)) {
    const match = AGE.exec(text);
    const value = Number(match?.[1]?.replace(",", "."));
    if (!match || !Number.isFinite(value) || value > 130) continue;
    const age = { value, unit: unitOf(match[2] ?? "") };
    said.set(`${age.value} ${age.unit}`, age);
  }
  const [only] = said.values();
  return said.size === 1 && only ? only : null;
}

function unitOf(word: string): "a" | "mo" | "wk" | "d" {
  if (/^(months?|mon|mths?|mo|monate?|mois|mes|meses|mesi)$/.test(word)) return "mo";
  if (/^(weeks?|wks?|wochen?|semaines?|semanas|settimane)$/.test(word)) return "wk";
  if (/^(days?|tage?|jours?|dias|giorni|d)$/.test(word)) return "d";
  return "a";
}

/** Folded text behind each label: the rest of its segment, or the next segment of its line. */
function* textsAfter(lines: readonly Line[], label: RegExp): Generator<string> {
  for (const line of lines) {
    for (let index = 0; index < line.segments.length; index++) {
      const text = foldMarks(line.segments[index]?.text ?? "");
      const match = label.exec(text);
      // A label stands at the head of its segment; a sentence that mentions an age is none.
      if (!match || match.index > 24) continue;
      const rest = text.slice(match.index + match[0].length);
      yield /[\p{L}\d]/u.test(rest.replace(SEX_LABEL, "").replace(AGE_LABEL, ""))
        ? rest
        : `${rest} ${nextText(line, index)}`;
    }
  }
}

const nextText = (line: Line, index: number): string =>
  line.segments
    .slice(index + 1, index + 3)
    .map((s) => foldMarks(s.text))
    .join(" ");

/** Folded, but with the marks that numbers need. */
const foldMarks = (text: string): string =>
  text
    .split(/([.,:/-])/)
    .map((part) => (/^[.,:/-]$/.test(part) ? part : ` ${fold(part)} `))
    .join("")
    .replace(/\s+([.,])\s+(?=\d)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
