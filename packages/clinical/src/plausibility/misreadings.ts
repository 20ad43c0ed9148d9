/** How one number may have been taken for another. */
export type Slip =
  /** The decimal mark lost, added or moved. */
  | "mark"
  /** A digit taken for one of like shape. */
  | "digit"
  /** A first digit cut off or added; a one, or one of two like digits, lost or added. */
  | "length";

export interface Misreading {
  readonly slip: Slip;
  /** The number as text, with a point as its decimal mark. */
  readonly text: string;
}

const DIGITS = [..."0123456789"];

/** Digits of like shape: what recognisers and tired eyes confuse in small, blurred or dotted print. */
const LIKE: Readonly<Record<string, string>> = {
  "0": "689",
  "1": "47",
  "2": "37",
  "3": "2589",
  "4": "19",
  "5": "3689",
  "6": "058",
  "7": "12",
  "8": "03569",
  "9": "03458",
};

/**
 * The numbers that differ from `text` (digits and at most one point) by one slip of reading, each once; the
 * likelier kind first.
 */
export function misreadingsOf(text: string): readonly Misreading[] {
  const found = new Map<string, Misreading>();
  const add = (slip: Slip) => (other: string) => {
    if (isNumber(other) && Number(other) !== Number(text) && !found.has(other))
      found.set(other, { slip, text: other });
  };
  otherMarks(text).forEach(add("mark"));
  otherDigits(text).forEach(add("digit"));
  otherLengths(text).forEach(add("length"));
  return [...found.values()];
}

/** As laboratories print them: no leading zeros, no lone point. */
const isNumber = (text: string): boolean => /^(0|[1-9]\d*)(\.\d+)?$/.test(text);

/** The mark elsewhere or nowhere: 4.11 and 411, 0.45 and 45. */
function otherMarks(text: string): string[] {
  const digits = text.replace(".", "").replace(/^0+(?=\d)/, "");
  return [0, 1, 2, 3, 4].map((decimals) => {
    const padded = digits.padStart(decimals + 1, "0");
    return decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
  });
}

const otherDigits = (text: string): string[] =>
  [...text].flatMap((old, at) => [...(LIKE[old] ?? "")].map((like) => replaced(text, at, 1, like)));

function otherLengths(text: string): string[] {
  const places = [...text].map((_, at) => at);
  const isLoose = (at: number) => at === 0 || text[at] === "1" || text[at] === text[at - 1];
  const fewer = places.filter(isLoose).map((at) => replaced(text, at, 1, ""));
  const more = [...places, text.length].flatMap((at) =>
    (at === 0 ? DIGITS : ["1", text[at - 1] ?? ""]).map((digit) => replaced(text, at, 0, digit)),
  );
  return [...fewer, ...more];
}

const replaced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);
