import type { Locale } from "../locale.ts";
import type { Random } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import { words } from "../words.ts";
import type { Bearer } from "./bearer.ts";

interface HeadInput {
  readonly sheet: Sheet;
  readonly random: Random;
  readonly locale: Locale;
  readonly bearer: Bearer;
}

/** Draws the head of a first page; gives the y where the body may begin. */
type Head = (input: HeadInput) => number;

const fieldsOf = ({ locale, bearer }: HeadInput): [label: string, value: string][] => {
  const text = words[locale.language];
  return [
    [locale.patient, bearer.name],
    [text.order, bearer.order],
    [locale.sex, bearer.sex === "female" ? locale.female : locale.male],
    [locale.collected, bearer.collected],
    [locale.age, `${bearer.age} ${locale.years}`],
    [text.received, bearer.received],
    [text.birth, bearer.born],
    [text.reported, bearer.reported],
    ["ID", bearer.chart],
    [text.doctor, bearer.doctor],
  ];
};

/** A grid of boxes with small labels in them. */
const boxed: Head = (input) => {
  const { sheet, locale } = input;
  const text = words[locale.language];
  sheet.text(text.laboratory, 40, 30, { size: 14, bold: true });
  sheet.text(`${text.address} | ${text.phone}`, 40, 48, { size: 7 });
  sheet.text(locale.title, 555, 32, { size: 12, bold: true, align: "right" });
  fieldsOf(input).forEach(([label, value], i) => {
    const [x, y] = [40 + (i % 2) * 257.5, 64 + Math.floor(i / 2) * 20];
    sheet.box(x, y, 257.5, 20, { line: "#444444", lineWidth: 0.5 });
    sheet.text(`${label}:`, x + 4, y + 6, { size: 7, colour: "#444444" });
    sheet.text(value, x + 105, y + 5.5, { size: 8, bold: i === 0 });
  });
  return 178;
};

/** Bars over a number, and fields in two columns with their colons in line. */
const barcode: Head = (input) => {
  const { sheet, locale, random, bearer } = input;
  const text = words[locale.language];
  let x = 400;
  while (x < 540) {
    const [bar, gap] = [0.6 + 1.6 * random.next(), 0.8 + 1.6 * random.next()];
    sheet.box(x, 28, bar, 24, { fill: "black" });
    x += bar + gap;
  }
  sheet.text(`*${bearer.chart}*`, 470, 54, { size: 7, align: "middle" });
  sheet.text(text.laboratory, 45, 28, { size: 13, bold: true, colour: "#1d3f6e" });
  sheet.text(text.address, 45, 45, { size: 7.5 });
  sheet.text(text.phone, 45, 54, { size: 7.5 });
  fieldsOf(input).forEach(([label, value], i) => {
    const [left, y] = [45 + (i % 2) * 265, 76 + Math.floor(i / 2) * 12.5];
    sheet.text(label, left, y, { size: 8 });
    sheet.text(`: ${value}`, left + 100, y, { size: 8 });
  });
  sheet.rule(45, 142, 550, 142);
  sheet.text(locale.title.toUpperCase(), 297, 148, { size: 10, bold: true, align: "middle" });
  return 170;
};

/** Everything centred, the patient in one line between rules. */
const centred: Head = ({ sheet, locale, bearer }) => {
  const text = words[locale.language];
  sheet.text(text.laboratory, 297, 32, { size: 17, bold: true, align: "middle" });
  sheet.text(`${text.address} · ${text.phone}`, 297, 53, { size: 7.5, italic: true, align: "middle" });
  sheet.rule(45, 70, 550, 70);
  sheet.text(`${locale.patient}: ${bearer.name}`, 50, 77, { bold: true });
  sheet.text(`${locale.age}: ${bearer.age} ${locale.years}`, 270, 77);
  sheet.text(`${locale.sex}: ${bearer.sex === "female" ? locale.female : locale.male}`, 420, 77);
  sheet.text(`${text.order}: ${bearer.order}`, 50, 91);
  sheet.text(`${locale.collected}: ${bearer.collected}`, 270, 91);
  sheet.rule(45, 106, 550, 106);
  sheet.text(locale.title, 297, 114, { size: 11, bold: true, align: "middle" });
  return 138;
};

/** A band of colour with a drop for a logo, and the patient on grey. */
const banner: Head = (input) => {
  const { sheet, locale, random } = input;
  const text = words[locale.language];
  const colour = random.pick(["#0b5c6b", "#7a1f3d", "#234f9d", "#3d6b1f"]);
  sheet.box(0, 0, 595, 52, { fill: colour });
  sheet.doc.circle(58, 26, 13).fill("#ffffff");
  sheet.text(text.laboratory, 84, 12, { size: 15, bold: true, colour: "#ffffff" });
  sheet.text(text.phone, 84, 32, { size: 7.5, colour: "#ffffff" });
  sheet.text(locale.title, 550, 18, { size: 11, colour: "#ffffff", align: "right" });
  sheet.box(40, 62, 515, 78, { fill: "#eeeeee", radius: 4 });
  fieldsOf(input).forEach(([label, value], i) => {
    const [x, y] = [50 + (i % 2) * 260, 68 + Math.floor(i / 2) * 14];
    sheet.text(label, x, y, { size: 7.5, colour: "#555555" });
    sheet.text(value, x + 108, y, { size: 8.5, bold: i === 0 });
  });
  return 156;
};

/** A printer's head: labels filled with dots up to their colons. */
const typed: Head = (input) => {
  const { sheet, locale } = input;
  const text = words[locale.language];
  sheet.text(text.laboratory.toUpperCase(), 50, 34, { mono: true, size: 10, bold: true });
  sheet.text(text.address, 50, 47, { mono: true, size: 8 });
  sheet.text("=".repeat(102), 50, 58, { mono: true, size: 8 });
  fieldsOf(input).forEach(([label, value], i) => {
    const [x, y] = [50 + (i % 2) * 250, 70 + Math.floor(i / 2) * 11];
    sheet.text(`${label.padEnd(20, ".")}: ${value}`, x, y, { mono: true, size: 8 });
  });
  sheet.text("=".repeat(102), 50, 126, { mono: true, size: 8 });
  return 144;
};

/** The laboratory's details in a column at the right, the patient's as an address for a window envelope. */
const letter: Head = (input) => {
  const { sheet, locale, bearer } = input;
  const text = words[locale.language];
  sheet.text(text.laboratory, 545, 34, { size: 12, bold: true, align: "right" });
  for (const [i, line] of [...text.address.split(", "), ...text.phone.split(/ [|/-] |, /)].entries())
    sheet.text(line, 545, 50 + i * 9.5, { size: 7, align: "right" });
  sheet.text(bearer.doctor, 55, 62);
  sheet.text(text.address.split(", ").at(-1) ?? "", 55, 74);
  sheet.text(`${locale.title}: ${bearer.name}`, 55, 104, { size: 11, bold: true });
  const sex = bearer.sex === "female" ? locale.female : locale.male;
  sheet.text(
    `${locale.sex}: ${sex}, ${locale.age}: ${bearer.age} ${locale.years}, ${text.birth}: ${bearer.born}`,
    55,
    120,
    { size: 8.5 },
  );
  sheet.text(
    `${locale.collected}: ${bearer.collected}   ${text.reported}: ${bearer.reported}   ${text.order}: ${bearer.order}`,
    55,
    132,
    { size: 7.5 },
  );
  return 156;
};

export const heads = { boxed, barcode, centred, banner, typed, letter } as const satisfies Readonly<
  Record<string, Head>
>;
export type HeadName = keyof typeof heads;
