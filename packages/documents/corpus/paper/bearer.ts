import type { Locale } from "../locale.ts";
import type { Random } from "../random.ts";
import type { Truth } from "../truth.ts";
import { words } from "../words.ts";

/** Whom a report is about, with the dates and numbers that stand around it. */
export interface Bearer {
  readonly name: string;
  readonly sex: "female" | "male";
  readonly age: number;
  readonly born: string;
  readonly collected: string;
  readonly received: string;
  readonly reported: string;
  readonly order: string;
  readonly chart: string;
  readonly doctor: string;
  readonly truth: Pick<Truth, "collected" | "patient">;
}

const two = (n: number) => String(n).padStart(2, "0");

/** Draws a person and the visit. Days are above 12, so that no date is two dates. */
export function drawBearer(random: Random, locale: Locale, marker?: string): Bearer {
  const text = words[locale.language];
  const sex = random.pick(["female", "male"]);
  const age = random.whole(19, 88);
  const [year, month, day] = [random.whole(2019, 2026), random.whole(1, 12), random.whole(13, 26)];
  const time = () => `${two(random.whole(7, 19))}:${two(random.whole(0, 59))}`;
  return {
    name: marker ?? random.pick(text.people[sex]),
    sex,
    age,
    // Born on the first of January, so that the age holds on every day of the year.
    born: locale.date(year - age, 1, 1),
    collected: `${locale.date(year, month, day)} ${time()}`,
    received: `${locale.date(year, month, day)} ${time()}`,
    reported: `${locale.date(year, month, day + 1)} ${time()}`,
    order: `${random.whole(10, 99)}-${random.whole(100000, 999999)}`,
    chart: String(random.whole(1000000, 9999999)),
    doctor: random.pick(["Dr. A. Model", "Dr. K. Placeholder", "Dr. S. Proband"]),
    truth: { collected: `${year}-${two(month)}-${two(day)}`, patient: { sex, age } },
  };
}
