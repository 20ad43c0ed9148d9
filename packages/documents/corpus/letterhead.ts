import type { Locale } from "./locale.ts";
import type { Random } from "./random.ts";
import type { Sheet } from "./sheet.ts";
import type { Truth } from "./truth.ts";

export interface Person {
  readonly collected: string;
  readonly patient: Truth["patient"];
}

/** Draws the head of a report with addresses, numbers and dates around the patient; gives what it printed. */
export function drawLetterhead(sheet: Sheet, random: Random, locale: Locale, marker?: string): Person {
  const sex = random.pick(["female", "male"]);
  const age = random.whole(19, 88);
  const [year, month, day] = [random.whole(2019, 2026), random.whole(1, 12), random.whole(13, 28)];
  sheet.text("Northfield Clinical Laboratory", 50, 40, { size: 15, bold: true });
  sheet.text(
    `48 Mill Road, 4th floor | Tel +44 20 7946 ${random.whole(1000, 9999)} | ISO 15189:2022`,
    50,
    60,
    { size: 8 },
  );
  sheet.text(locale.title, 300, 82, { size: 12, bold: true, align: "middle" });
  const left: [string, string][] = [
    [locale.patient, marker ?? "A. Sample"],
    [locale.sex, sex === "female" ? locale.female : locale.male],
    [locale.age, `${age} ${locale.years}`],
  ];
  const right: [string, string][] = [
    ["ID", `NF-${random.whole(100000, 999999)}`],
    [locale.collected, locale.date(year, month, day)],
    ["Dr.", "M. Example"],
  ];
  [left, right].forEach((column, side) => {
    column.forEach(([label, value], i) => {
      sheet.text(`${label}:`, 50 + side * 270, 104 + i * 13);
      sheet.text(value, 140 + side * 270, 104 + i * 13);
    });
  });
  sheet.rule(50, 148, 545, 148);
  const pad = (n: number) => String(n).padStart(2, "0");
  return { collected: `${year}-${pad(month)}-${pad(day)}`, patient: { sex, age } };
}
