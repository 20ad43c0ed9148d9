import type { Fact } from "../facts.ts";

interface Literal {
  readonly text: string;
  readonly form: "value" | "range";
}

const span = /^(\S+?)\s?[-\u2013]\s?(\S+)$/;

/**
 * What may be written out of a result: its value with its unit, and its range, exactly as printed. A range of two
 * numbers may also be said "12 to 15.5". Words ("Negative") and units alone are no literals.
 */
export function literalsOf({ value, range }: Fact): readonly Literal[] {
  const values = /\p{N}/u.test(value)
    ? spacings(value).map((text): Literal => ({ text, form: "value" }))
    : [];
  if (range === null || !/\p{N}/u.test(range)) return values;
  const [, low, high] = span.exec(range) ?? [];
  const spoken =
    low && high ? [`${low} to ${high}`, `${low} and ${high}`, `${low}-${high}`, `${low}\u2013${high}`] : [];
  return [...values, ...[range, ...spoken].map((text): Literal => ({ text, form: "range" }))];
}

/** "5.6 %" is also set "5.6%". */
const spacings = (value: string): string[] => [
  ...new Set([value, value.replace(/(?<=\p{N}) (?=\S+$)/u, "")]),
];
