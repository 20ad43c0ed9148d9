import type { PageLayer } from "../text/page-layer.ts";
import { readDate } from "../values/date.ts";
import { plainText } from "./labelled.ts";
import { BIRTH } from "./patient.ts";

/** "Patient: Ada Sample", "Resident Name: SAMPLE, ADA": two words or more that begin like names. */
const NAMED =
  /\b(?:[Pp]atient(?:in)?|PATIENT(?:IN)?|[Rr]esident|RESIDENT|[Pp]aciente|PACIENTE|[Pp]aziente|PAZIENTE)(?:['’]s)?(?:\s+(?:[Nn]ame|NAME))?\s*:\s*((?:\p{Lu}[\p{L}'’.-]*,?\s+){1,4}\p{Lu}[\p{L}'’-]+)/u;
/** A date of birth stands this close behind its label, in letters. */
const BEHIND = 24;

/**
 * True where the pages are about more than one person: two dates of birth, or two names behind the same label that
 * share no word. A recogniser may misread one of them: on pictures both must differ, or the dates in so many digits
 * that no misreading explains it.
 */
export function isOfSeveralPatients(pages: readonly PageLayer[]): boolean {
  const texts = pages.flatMap((page) => page.lines.map((line) => line.text));
  const births = new Set(texts.flatMap(birthIn));
  const names = areStrangers(texts.flatMap(nameIn));
  const isPicture = pages.some((page) => page.picture !== undefined);
  return isPicture ? areFarApart([...births]) || (births.size > 1 && names) : births.size > 1 || names;
}

/** Digits in which two dates differ that are not one date misread. */
const FAR = 3;

const areFarApart = (dates: readonly string[]): boolean =>
  dates.some((one) => dates.some((other) => [...one].filter((digit, i) => digit !== other[i]).length >= FAR));

/** The year, and day and month in either order: a report writes one date in several ways. */
function birthIn(text: string): string[] {
  const plain = plainText(text);
  const label = BIRTH.exec(plain);
  if (!label || /^\*/.test(label[0])) return [];
  const date = readDate(plain.slice(label.index + label[0].length).slice(0, BEHIND), "day-first");
  const [year = "", month = "", day = ""] = date?.split("-") ?? [];
  return date ? [[year, ...[month, day].sort()].join("-")] : [];
}

function nameIn(text: string): Set<string>[] {
  const words = NAMED.exec(text)?.[1]?.split(/[\s,]+/) ?? [];
  const name = words.map(plainText).filter((word) => word.replace(/\P{L}/gu, "").length > 2);
  return name.length > 1 ? [new Set(name)] : [];
}

const areStrangers = (names: readonly Set<string>[]): boolean =>
  names.some((one) => names.some((other) => ![...one].some((word) => other.has(word))));
