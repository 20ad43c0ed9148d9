import type { Unread, Vital } from "@serenya/contract";

/** Whether a line's numbers are all vitals that were read: then nothing of it is left to be told as not understood. */
export function hasOnlyVitals(line: Unread, vitals: readonly Vital[]): boolean {
  const own = vitals.filter(({ source }) => source.page === line.page && isWithin(source.box, line.box));
  if (own.length === 0) return false;
  const left = own.reduce((text, { printed }) => text.replace(printed, " "), line.text);
  return !/\d/.test(left);
}

/** The middle of a value stands in the line's box. */
function isWithin(box: Unread["box"], line: Unread["box"]): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return x >= line[0] && x <= line[2] && y >= line[1] && y <= line[3];
}
