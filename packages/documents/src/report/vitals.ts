import type { Vital } from "@serenya/contract";
import { unglue } from "../layout/unglue.ts";
import type { PageLayer } from "../text/page-layer.ts";
import { joinText, type Word } from "../text/word.ts";
import { type DecimalMark, readNumber } from "../values/number.ts";
import { fold } from "../vocabulary/fold.ts";
import { boxOfWords } from "./result.ts";

type Kind = Vital["kind"];

/** Labels in six languages (folded), the units that may follow, and what a living person can have. */
const VITALS: readonly (readonly [Kind, RegExp, RegExp, number, number])[] = [
  ["body-weight", /^(body )?(weight|wt|gewicht|korpergewicht|poids|peso)$/, /^(kg|kgs|lb|lbs|g)$/i, 0.4, 700],
  [
    "body-height",
    /^(body )?(height|ht|grosse|korpergrosse|taille|talla|estatura|altezza|altura|statura)$/,
    /^(cm|m|in|ft)$/i,
    0.3,
    260,
  ],
  [
    "body-mass-index",
    /^(bmi|body mass index|imc|indice de masa corporal|indice de masse corporelle)$/,
    /^(kg\/m[²2]|kg\/sqm)$/i,
    5,
    120,
  ],
  [
    "heart-rate",
    /^(pulse( rate)?|heart rate|hr|puls|herzfrequenz|pouls|frequence cardiaque|pulso|frecuencia cardiaca|polso|frequenza cardiaca|frequencia cardiaca)$/,
    /^(bpm|\/min|beats\/min|min)$/i,
    20,
    300,
  ],
  [
    "body-temperature",
    /^((body )?temp(erature)?|temperatur|temperatura|temperature corporelle)$/,
    /^(°\s?[cf]|[cf])$/i,
    25,
    115,
  ],
  [
    "respiratory-rate",
    /^(resp(iratory)? rate|rr|atemfrequenz|frequence respiratoire|frecuencia respiratoria)$/,
    /^(\/min|breaths\/min|bpm)$/i,
    3,
    90,
  ],
  [
    "oxygen-saturation",
    /^(spo2|oxygen saturation|o2 sat(uration)?|sauerstoffsattigung|saturation|saturacion( de oxigeno)?|saturazione)$/,
    /^%$/,
    40,
    100,
  ],
  [
    "waist-circumference",
    /^(waist( circumference)?|taillenumfang|tour de taille|perimetro abdominal)$/,
    /^(cm|in)$/i,
    30,
    250,
  ],
];
const PRESSURE =
  /^(bp|blood pressure|blutdruck|rr|tension( arterielle)?|pression arterielle|presion arterial|pressione arteriosa|pressao arterial|ta|pa)$/;
const LONGEST_LABEL = 4;

/** Height, weight, blood pressure and their like where a label, a number and a unit stand together. */
export function findVitals(pages: readonly PageLayer[], mark: DecimalMark | null): Vital[] {
  const found = new Map<Kind, Vital>();
  for (const page of pages)
    for (const line of page.lines) {
      const words = unglue(line.words);
      for (let at = 0; at < words.length; at++)
        for (let length = 1; length <= LONGEST_LABEL; length++) {
          const vital = vitalAfter(words.slice(at, at + length), words.slice(at + length), page, mark);
          // A report that says a thing twice says it once: the first place counts.
          if (vital && !found.has(vital.kind)) found.set(vital.kind, vital);
        }
    }
  return [...found.values()];
}

function vitalAfter(
  label: readonly Word[],
  rest: readonly Word[],
  page: PageLayer,
  mark: DecimalMark | null,
): Vital | null {
  const name = fold(joinText(label)).replace(/\//g, " ").trim();
  const words = rest.filter((w) => !/^[:=-]+$/.test(w.text)).slice(0, 4);
  const [first, second, third] = words;
  if (!first || !/^\d/.test(first.text)) return null;
  if (PRESSURE.test(name)) return pressureOf(words, page);
  const [kind, , units, low, high] = VITALS.find(([, labels]) => labels.test(name)) ?? [];
  const number = readNumber(first.text, mark);
  if (!kind || !units || low === undefined || high === undefined || !number?.certain) return null;
  const spaced = second && third && joinText([second, third]);
  const unit =
    second && units.test(second.text)
      ? [second]
      : spaced && third && units.test(spaced)
        ? [second, third]
        : [];
  if (unit.length === 0 && kind !== "body-mass-index") return null;
  if (number.number < low || number.number > high) return null;
  const parts = [first, ...unit];
  return {
    kind,
    printed: joinText(parts),
    value: { kind: "quantity", number: number.number, unit: unit.length > 0 ? joinText(unit) : null },
    status: trusted(parts) ? "verified" : "confirm",
    source: { page: page.page, box: boxOfWords(parts, page) },
  };
}

function pressureOf(words: readonly Word[], page: PageLayer): Vital | null {
  const [first, second] = words;
  const pair = /^(\d{2,3})\/(\d{2,3})$/.exec(first?.text ?? "");
  if (!first || !pair) return null;
  const [systolic, diastolic] = [Number(pair[1]), Number(pair[2])];
  if (systolic <= diastolic || systolic > 300 || diastolic < 20) return null;
  const unit = second && /^mm\s?hg$/i.test(second.text) ? [second] : [];
  const parts = [first, ...unit];
  return {
    kind: "blood-pressure",
    printed: joinText(parts),
    value: { kind: "blood-pressure", systolic, diastolic, unit: unit.length > 0 ? joinText(unit) : null },
    status: trusted(parts) ? "verified" : "confirm",
    source: { page: page.page, box: boxOfWords(parts, page) },
  };
}

const trusted = (words: readonly Word[]): boolean =>
  words.every((w) => w.doubts.length === 0 && !w.glyphs.some((g) => g.letterUnsure));
