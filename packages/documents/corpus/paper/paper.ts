import type { Family } from "../families/family.ts";
import { type Language, type Locale, locales } from "../locale.ts";
import { type Random, randomOf } from "../random.ts";
import { newSheet, type Sheet } from "../sheet.ts";
import type { Truth, TruthRow } from "../truth.ts";
import type { Typeface } from "../typefaces.ts";
import { type Words, words } from "../words.ts";
import { type Bearer, drawBearer } from "./bearer.ts";
import { drawFoot } from "./foot.ts";
import { type HeadName, heads } from "./heads.ts";

type Some<T> = readonly [T, ...T[]];

export interface PaperStyle {
  readonly languages: Some<Language>;
  readonly typefaces: Some<Typeface>;
  readonly heads: Some<HeadName>;
  /** Prints a decimal point where the language would print a comma, as several countries do. */
  readonly pointInstead?: boolean;
}

/** A page with its head drawn, for a body. */
export interface Paper {
  readonly sheet: Sheet;
  readonly random: Random;
  readonly locale: Locale;
  readonly words: Words;
  readonly bearer: Bearer;
  /** Where the body may begin. */
  readonly top: number;
}

export interface Body {
  readonly results: readonly TruthRow[];
  /** Where the body ends on its last page. */
  readonly bottom: number;
  readonly pages?: number;
  readonly ignore?: readonly string[];
  readonly doubtful?: readonly string[];
  readonly awaited?: readonly string[];
}

/** A family of A4 reports: a head and a foot of some kind around the body that `draw` draws. */
export const paperFamily =
  (style: PaperStyle, draw: (paper: Paper) => Body): Family =>
  async ({ random: seeded, marker }) => {
    // Families differ in what they draw from one seed, or all would print the same panels.
    const random = randomOf(seeded.whole(0, 2 ** 30) ^ hashOf(JSON.stringify(style)));
    const plain = locales[random.pick(style.languages)];
    const locale: Locale = style.pointInstead ? { ...plain, decimal: "." } : plain;
    const sheet = newSheet({ bufferPages: true }, random.pick(style.typefaces));
    const bearer = drawBearer(random, locale, marker);
    const top = heads[random.pick(style.heads)]({ sheet, random, locale, bearer });
    const body = draw({ sheet, random, locale, words: words[locale.language], bearer, top });
    let { bottom } = body;
    if (marker) {
      sheet.text(`Note: ${marker}`, 50, bottom + 14);
      sheet.text(`Comment ${marker} 12.5 mg/dL`, 50, bottom + 26);
      bottom += 38;
    }
    drawFoot(sheet, random, locale, bearer, { bottom, pages: body.pages ?? 1, width: 595, height: 842 });
    return { pdf: await sheet.finish(), truth: truthOfBody(body, locale, bearer.truth) };
  };

const hashOf = (text: string): number =>
  [...text].reduce((hash, character) => (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0, 7);

/** The label of a body: what stands on the page and nothing of how it was drawn. */
export function truthOfBody(
  body: Omit<Body, "bottom">,
  locale: Locale,
  person: Pick<Truth, "collected" | "patient">,
): Truth {
  return {
    results: body.results.map(({ name, value, unit, range, flag, section, history }) => ({
      name,
      value,
      unit: unit === "" ? null : unit,
      range,
      flag,
      ...(section === undefined ? {} : { section }),
      ...(history === undefined ? {} : { history }),
    })),
    decimal: locale.decimal,
    language: locale.language,
    ...person,
    ignore: body.ignore ?? [],
    doubtful: body.doubtful ?? [],
    awaited: body.awaited ?? [],
  };
}
