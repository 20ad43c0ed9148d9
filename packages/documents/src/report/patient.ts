import type { Reading } from "@serenya/contract";
import type { Line } from "../text/lines.ts";
import { plainText, textsBehind } from "./labelled.ts";

const SEX_LABEL = /\b(?:sex|gender|geschlecht|sexe|sexo|sesso|genere|genero)\b/;
const AGE_LABEL = /\b(?:age|alter|edad|eta|idade)\b/;
export const BIRTH =
  /\b(?:d\.?o\.?b|birth|born|geb|geboren|geburt\w*|ne|nee|naissance|nac|nacimiento|nacid[oa]|nascimento|nascid[oa]|nat[oa]|nascita)\b|\*\s?\d/;
const PATIENT =
  /\b(?:patient(?:in|e)?|paciente|paziente|utente|pt\.? name|nombre|nome|nom)\b\s*(?:name)?\s*:?/;
const FEMALE = "female|femenino|feminino|femminile|feminin|weiblich|femmina|femme|frau|mujer|fem|f|w";
const MALE = "male|masculino|maschile|masculin|mannlich|maschio|homme|hombre|varon|mann|herr|masc|m|h";
const YEARS = "years?(?: old)?|yrs?|y/?o|y|jahre?|ans|anos|anni|j|a";
/** Ages, so that the "m" of months is no sex. */
const AGES = new RegExp(`\\d+\\s*(?:${YEARS}|months?|mths?|m|days?|d|weeks?|w)\\b`, "g");
const AGE =
  /^[^\d\p{L}]*(?:\p{L}[\p{L} .]{0,12}[^\d\p{L}]+)?(\d{1,3}(?:[.,]\d)?)[\s-]*(years?|yrs?|y\/?o?|a|jahre?n?|j|ans?|anos|anni|yo|months?|mon|mths?|mo|monate?|mois|mes(?:es)?|mesi|weeks?|wks?|wochen?|semaines?|semanas|settimane|days?|tage?|jours?|dias|giorni|d)?(?![\w.,]*\d)/u;

const HEAD_LINES = 25;

type Patient = Reading["patient"];
type Sex = NonNullable<Patient["sex"]>;

/**
 * Sex and age as the report prints them: beside their labels, else in words or letters beside the date of birth,
 * the age or the patient's name. Null where it does not, or says two things.
 */
export function findPatient(lines: readonly Line[]): Patient {
  return {
    sex: only(lines.flatMap(labelledSex)) ?? only(headOf(lines).flatMap(mentionedSex)),
    age: findAge(lines),
  };
}

/** The patient stands at the head of a report; further down words and ages belong to ranges and remarks. */
const headOf = (lines: readonly Line[]): readonly Line[] =>
  lines.filter((l) => l.page === 1).slice(0, HEAD_LINES);

const only = <T>(said: readonly T[]): T | null => {
  const [first] = said;
  return first !== undefined && said.every((other) => other === first) ? first : null;
};

const labelledSex = (line: Line): Sex[] =>
  [
    ...textsBehind(line, SEX_LABEL),
    ...[...textsBehind(line, AGE_LABEL)].filter((t) => /[/,]/.test(t)),
  ].flatMap((text) => {
    const words = text.replace(AGES, " ").split(/[^\p{L}]+/u);
    const found = words.map(sexOf).find((sex) => sex !== null);
    return found ? [found] : [];
  });

const sexOf = (word: string): Sex | null =>
  new RegExp(`^(?:${FEMALE})$`).test(word)
    ? "female"
    : new RegExp(`^(?:${MALE})$`).test(word)
      ? "male"
      : null;

/** A letter right beside an age or a date of birth: "71 y M", "F 45 Y", "*03.09.1969 (w)", "1983, w". */
const LETTER = new RegExp(
  `\\b\\d{1,3}\\s?(?:${YEARS})\\.?[\\s,/(-]{1,3}([fmwh])\\b(?![.'])|(?<![\\p{L}.'])([fmwh])[\\s,/-]{1,3}\\d{1,3}\\s?(?:${YEARS})\\b|\\b(?:19|20)\\d{2}[\\s,/(-]{1,3}([fmwh])\\b(?![.'])`,
  "u",
);
const WORD =
  /\b(?:female|male|weiblich|mannlich|femme|homme|mujer|hombre|varon|femenino|feminino|masculino|masculin|feminin|femmina|maschio)\b/;
const TITLE =
  /^(?:(?:mrs|ms|miss|frau|mme|mlle|madame|sra|srta|sig\.?ra|signora)|(mr|herrn?|monsieur|sr|sig|signor))\b\.?\s+(?!(?:dr|prof)\b)/;

/** Sex by words beside the date of birth, the age or the patient's name. */
function mentionedSex(line: Line): Sex[] {
  const text = plainText(line.text);
  const letter = LETTER.exec(text);
  const beside =
    BIRTH.test(text) || PATIENT.test(text) || new RegExp(`\\b\\d{1,3}\\s?(?:${YEARS})\\b`).test(text);
  if (!letter && !beside) return [];
  const said: (Sex | null)[] = [];
  if (letter) said.push(sexOf(letter[1] ?? letter[2] ?? letter[3] ?? ""));
  const bare = /\b(?:sex|gender|geschlecht|sexe|sexo|sesso)\s+(\p{L}+)\b/u.exec(text);
  if (bare) said.push(sexOf(bare[1] ?? ""));
  const word = WORD.exec(text);
  if (word) said.push(sexOf(word[0]));
  // "née le" and "nata il" say it; "né(e) le" and "nato/a il" don't.
  if (/\b(?:nee le|nata (?:il|a)|nacida|nascida)\b/.test(text)) said.push("female");
  if (/\b(?:ne le|nato (?:il|a)|nacido|nascido)\b/.test(text) && !/nacido\/a/.test(text)) said.push("male");
  for (const segment of line.segments) {
    const title = TITLE.exec(plainText(segment.text).replace(PATIENT, "").trim());
    if (title) said.push(title[1] === undefined ? "female" : "male");
  }
  return said.filter((sex) => sex !== null);
}

function findAge(lines: readonly Line[]): Patient["age"] {
  const labelled = lines.flatMap((line) =>
    [
      ...textsBehind(line, AGE_LABEL),
      // "Sex/Age: F/34".
      ...[...textsBehind(line, SEX_LABEL)].filter((text) => /^\p{L}+\s?[/,]\s?\d/u.test(text)),
    ].flatMap((text) => ageIn(AGE.exec(text))),
  );
  const said = labelled.length > 0 ? labelled : headOf(lines).flatMap(mentionedAge);
  const [first] = said;
  return first && said.every((age) => age.value === first.value && age.unit === first.unit) ? first : null;
}

/** "(51 ans)" beside a date of birth, "71 y M", "F 45 Y". */
function mentionedAge(line: Line): NonNullable<Patient["age"]>[] {
  const text = plainText(line.text);
  if (!BIRTH.test(text) && !PATIENT.test(text) && !LETTER.test(text) && !WORD.test(text)) return [];
  return ageIn(new RegExp(`(?<![\\d./-])(\\d{1,3})\\s?(${YEARS})\\b(?!\\s*[:=\\d])`).exec(text));
}

function ageIn(match: RegExpExecArray | null): NonNullable<Patient["age"]>[] {
  const value = Number(match?.[1]?.replace(",", "."));
  if (!match || !Number.isFinite(value) || value > 130) return [];
  return [{ value, unit: unitOf(match[2] ?? "") }];
}

function unitOf(word: string): "a" | "mo" | "wk" | "d" {
  if (/^(months?|mon|mths?|mo|monate?|mois|mes|meses|mesi)$/.test(word)) return "mo";
  if (/^(weeks?|wks?|wochen?|semaines?|semanas|settimane)$/.test(word)) return "wk";
  if (/^(days?|tage?|jours?|dias|giorni|d)$/.test(word)) return "d";
  return "a";
}
