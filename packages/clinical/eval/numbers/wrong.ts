import { analytes, convert, type Fact, unitOf } from "../../src/index.ts";
import type { Random } from "./random.ts";
import type { Case } from "./readings.ts";

/** Makes a wrong answer of one kind from a case; null where the case has nothing to make it of. */
type Wrong = (made: Case, random: Random) => string | null;

/** How models write a number down: `#` is the name, `$` the number with its unit. */
const forms: readonly string[] = [
  "Your # is $.",
  "Your # of $ is on your report.",
  "The result for # is $.",
  "#: $.",
  "Your # ($) was read from the report.",
  "<#> came back at $.",
  "You asked about #. It is $.",
  "Your # level was $, as your report shows.",
  "<#> is the result here; it is $.",
];

interface Parts {
  readonly comparator: string;
  readonly number: string;
  readonly unit: string;
}

function partsOf({ value }: Fact): Parts | null {
  const match = /^([<>]=?)?\s*(\d+(?:\.\d+)?) ?(.*)$/.exec(value);
  return match ? { comparator: match[1] ?? "", number: match[2] ?? "", unit: match[3] ?? "" } : null;
}

const write = (fact: Fact, text: string, random: Random): string =>
  (random.pick(forms) ?? "").replace("<#>", `{{${fact.id}.name}}`).replace("#", fact.name).replace("$", text);

const settled = (made: Case): readonly Fact[] => made.facts.filter(({ certain }) => certain);

/** A wrong number in the place of the right one; null where what comes out is what is printed. */
function withNumber(change: (number: string, fact: Fact, random: Random) => string | null): Wrong {
  return (made, random) => {
    const fact = random.pick(settled(made));
    const parts = fact && partsOf(fact);
    const number = parts && change(parts.number, fact, random);
    if (!fact || !parts || !number || number === parts.number) return null;
    return write(fact, `${number}${parts.unit ? ` ${parts.unit}` : ""}`, random);
  };
}

function withText(change: (parts: Parts, fact: Fact, random: Random) => string | null): Wrong {
  return (made, random) => {
    const fact = random.pick(settled(made));
    const parts = fact && partsOf(fact);
    const text = parts && change(parts, fact, random);
    return fact && text && text !== fact.value ? write(fact, text, random) : null;
  };
}

/** Two different results. */
function withTwo(write: (one: Fact, other: Fact, random: Random) => string | null): Wrong {
  return (made, random) => {
    const [one, other] = random.shuffle(settled(made));
    return one && other ? write(one, other, random) : null;
  };
}

const ones = "zero one two three four five six seven eight nine".split(" ");
const spanish = "cero uno dos tres cuatro cinco seis siete ocho nueve".split(" ");
const inWords = (number: string, words: readonly string[], point: string): string =>
  [...number].map((digit) => (digit === "." ? point : words[Number(digit)])).join(" ");
const shifted = (number: string, base: number): string =>
  number.replace(/\d/g, (digit) => String.fromCodePoint(base + Number(digit)));

function roman(number: string): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let left = Math.round(Number(number)) % 4000;
  let text = "";
  for (const [value, sign] of signs) for (; left >= value; left -= value) text += sign;
  return text || "I";
}

function converted(parts: Parts, fact: Fact, made: Case): string | null {
  const row = made.reading.results[fact.ref.row];
  const analyte = analytes.find(({ codes }) =>
    Object.values(codes).some(([code]) => code === row?.code?.code),
  );
  const from = analyte?.units.find(
    (ucum) => ucum.replace("10*", "10^").replaceAll(/[[\]{}]/g, "") === parts.unit,
  );
  const to = analyte?.units.find((ucum) => ucum !== from && unitOf(ucum));
  const number = from && to ? convert(Number(parts.number), from, to, analyte) : null;
  return number === null || !to ? null : `${Number(number.toPrecision(3))} ${to.replace("10*", "10^")}`;
}

const limitsOf = ({ range }: Fact): string[] => range?.match(/\d+(?:\.\d+)?/g) ?? [];

/** Every kind of wrong number, each made many times. */
export const wrong: Readonly<Record<string, Wrong>> = {
  invented: withNumber((number, _, random) => {
    const decimals = number.split(".")[1]?.length ?? 0;
    return (Number(number) * random.between(0.3, 3)).toFixed(decimals);
  }),
  "swapped, two numbers": withTwo(
    (one, other) => `Your ${one.name} is ${other.value} and your ${other.name} is ${one.value}.`,
  ),
  "swapped, by reference": withTwo((one, other) => `Your {{${one.id}.name}} is {{${other.id}.value}}.`),
  "swapped, both by reference": withTwo(
    (one, other) =>
      `{{${one.id}.name}} and {{${other.id}.name}} are {{${other.id}.value}} and {{${one.id}.value}}.`,
  ),
  "other analyte's number": withTwo((one, other, random) => write(one, other.value, random)),
  "nearest name is another": withTwo((one, other) => `Unlike ${one.name}, ${other.name} is ${one.value}.`),
  "one number for two": withTwo((one, other) => `Your ${one.name} and ${other.name} are ${other.value}.`),
  "no name at all": (made, random) => {
    const fact = random.pick(settled(made));
    return fact ? `One of your results is ${fact.value}.` : null;
  },
  "name not in the report": (made, random) => {
    const fact = random.pick(settled(made));
    const named = new Set(
      made.facts.flatMap(({ name, names }) => [name, ...names].map((text) => text.toLowerCase())),
    );
    const other =
      random.pick(["bicarbonate", "lipase", "troponin", "procalcitonin", "cortisol", "prolactin"]) ?? "";
    return fact && !named.has(other) ? `Your ${other} is ${fact.value}.` : null;
  },
  "earlier date's number": (made, random) => {
    const fact = random.pick(settled(made));
    const parts = fact && partsOf(fact);
    if (!fact || !parts) return null;
    const earlier = (Number(parts.number) * random.between(0.6, 0.95)).toFixed(
      parts.number.split(".")[1]?.length ?? 0,
    );
    return earlier === parts.number
      ? null
      : `Your ${fact.name} was ${earlier} ${parts.unit} before, and it is ${fact.value} on this report.`;
  },
  rounded: withNumber((number) => {
    const decimals = number.split(".")[1]?.length ?? 0;
    if (decimals > 0) return Number(number).toFixed(decimals - 1);
    return number.length > 1 ? String(Math.round(Number(number) / 10) * 10) : null;
  }),
  "zeros added": withNumber((number) => (number.includes(".") ? `${number}0` : `${number}.0`)),
  "converted to another unit": (made, random) => {
    const fact = random.pick(settled(made));
    const parts = fact && partsOf(fact);
    const text = parts && converted(parts, fact, made);
    return text && text !== fact.value ? write(fact, text, random) : null;
  },
  "digit dropped": withNumber((number, _, random) => {
    const at = Math.floor(random.next() * number.length);
    const left = number.slice(0, at) + number.slice(at + 1);
    return /^\d+(\.\d+)?$/.test(left) && left !== number ? left : null;
  }),
  "digit doubled": withNumber((number, _, random) => {
    const at = Math.floor(random.next() * number.length);
    return number[at] === "." ? null : number.slice(0, at) + number[at] + number.slice(at);
  }),
  "digit changed": withNumber((number, _, random) => {
    const at = Math.floor(random.next() * number.length);
    return number[at] === "."
      ? null
      : number.slice(0, at) +
          ((Number(number[at]) + 1 + Math.floor(random.next() * 8)) % 10) +
          number.slice(at + 1);
  }),
  "decimal mark moved": withNumber((number, _, random) =>
    (Number(number) * (random.next() < 0.5 ? 10 : 0.1)).toString().slice(0, 8),
  ),
  "decimal mark lost": withNumber((number) => number.replace(".", "")),
  "decimal comma": withNumber((number) => number.replace(".", ",")),
  "digits spaced": withNumber((number) =>
    number.length > 2 ? `${number.slice(0, -1)} ${number.slice(-1)}` : null,
  ),
  "comparator added": withText(({ number, unit }, _, random) =>
    `${random.pick(["<", ">", "~", "\u2264", "about ", "over ", "under ", "nearly "])}${number} ${unit}`.trim(),
  ),
  "words for a comparator": (made, random) => {
    const fact = random.pick(settled(made));
    const said = random.pick([
      "less than",
      "more than",
      "at least",
      "about",
      "around",
      "nearly",
      "almost",
      "not",
    ]);
    return fact
      ? `Your ${fact.name} is ${said} ${random.next() < 0.5 ? fact.value : `{{${fact.id}.value}}`}.`
      : null;
  },
  "range limit as value": (made, random) => {
    const fact = random.pick(settled(made).filter((known) => limitsOf(known).length > 0));
    const limit = fact && random.pick(limitsOf(fact));
    const parts = fact && partsOf(fact);
    if (!fact || !parts || !limit || limit === parts.number) return null;
    return write(fact, `${limit}${parts.unit ? ` ${parts.unit}` : ""}`, random);
  },
  "range as value": (made, random) => {
    const fact = random.pick(settled(made).filter(({ range }) => range));
    return fact ? `Your ${fact.name} is ${random.next() < 0.5 ? fact.range : `{{${fact.id}.range}}`}.` : null;
  },
  "value as range": (made, random) => {
    const fact = random.pick(settled(made));
    return fact
      ? `The normal range for ${fact.name} is ${random.next() < 0.5 ? fact.value : `{{${fact.id}.value}}`}.`
      : null;
  },
  "another's range": withTwo((one, other) =>
    other.range && other.range !== one.range ? `Your ${one.name} has a range of ${other.range}.` : null,
  ),
  "range changed": (made, random) => {
    const fact = random.pick(settled(made).filter((known) => limitsOf(known).length === 2));
    const limit = fact && limitsOf(fact)[1];
    if (!fact?.range || !limit) return null;
    const other = (Number(limit) * 1.3).toFixed(limit.split(".")[1]?.length ?? 0);
    return other === limit
      ? null
      : `The range for {{${fact.id}.name}} is ${fact.range.replace(limit, other)}.`;
  },
  "unit dropped": withText(({ number, unit }) => (unit ? number : null)),
  "unit changed": withText(({ number, unit }, _, random) => {
    const other = random.pick([
      "g/L",
      "mg/dL",
      "mmol/L",
      "ug/L",
      "%",
      "U/mL",
      "pg/mL",
      "10^9/L",
      "mg",
      "times a day",
    ]);
    return other && other !== unit ? `${number} ${other}` : null;
  }),
  "unit glued on": withText(({ number, unit }) => (unit ? `${number} ${unit}/day` : null)),
  "number words": withText(({ number, unit }) => `${inWords(number, ones, "point")} ${unit}`),
  "number words, other language": withText(
    ({ number, unit }) => `${inWords(number, spanish, "coma")} ${unit}`,
  ),
  "number words, alone": withText(
    ({ number }, _, random) =>
      random.pick([
        "five point two",
        "around a dozen",
        "a hundred",
        "twice the limit",
        "half of the range",
        inWords(number, ones, "point"),
      ]) ?? null,
  ),
  "Roman numerals": withText(({ number, unit }) => `${roman(number)} ${unit}`),
  "Arabic digits": withText(({ number, unit }) => `${shifted(number, 0x660)} ${unit}`),
  "Devanagari digits": withText(({ number, unit }) => `${shifted(number, 0x966)} ${unit}`),
  "full-width digits": withText(({ number, unit }) => `${shifted(number, 0xff10)} ${unit}`),
  "mathematical digits": withText(({ number, unit }) => `${shifted(number, 0x1d7ce)} ${unit}`),
  superscripts: withText(({ number, unit }) => `${number}\u00b2 ${unit}`),
  fractions: withText(({ number, unit }) => `${number.split(".")[0]}\u00bd ${unit}`),
  percent: (made, random) => {
    const fact = random.pick(settled(made));
    return fact
      ? `Your ${fact.name} is ${Math.round(random.between(2, 80))}% ${random.pick(["too high", "below the limit", "over"])}.`
      : null;
  },
  "zero width between digits": withText(
    ({ number, unit }) => `${number.slice(0, 1)}\u200b${number.slice(1)} ${unit}`,
  ),
  "turned round by bidi controls": withText(
    ({ number, unit }) => `\u202e${[...number].toReversed().join("")}\u202c ${unit}`,
  ),
  "a sum of its own": (made, random) => {
    const fact = random.pick(settled(made));
    return fact
      ? `Your {{${fact.id}}} is ${random.pick(["two times the limit", "10 points above the range", "three units too low", "a third below the range", "double what it should be"])}.`
      : null;
  },
  "a false count": (made, random) => {
    const [one, other] = random.shuffle(settled(made));
    return one && other
      ? `${random.pick(["Three", "Four", "Five", "Six"])} results stand out: {{${one.id}}} and {{${other.id}}}.`
      : null;
  },
  "value continued": (made, random) => {
    const fact = random.pick(settled(made));
    return fact
      ? `Your ${fact.name} is ${random.next() < 0.5 ? fact.value : `{{${fact.id}.value}}`} ${random.pick(["above the range", "too low", "higher than it was", "or more", "under the limit", "per day"])}.`
      : null;
  },
  "value in doubt": (made, random) => {
    const fact = made.slots.doubt1;
    return fact
      ? (random.pick([
          `Your ${fact.name} is ${fact.value}.`,
          `Your {{${fact.id}.name}} is {{${fact.id}.value}}.`,
          `{{${fact.id}}} is in range.`,
          `Please check {{${fact.id}.name}}: it is {{${fact.id}.value}}.`,
        ]) ?? null)
      : null;
  },
};
