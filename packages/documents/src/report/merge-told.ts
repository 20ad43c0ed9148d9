import type { ResultRow, Unread, Vital } from "@serenya/contract";
import { fold } from "../vocabulary/fold.ts";
import type { Merged } from "./merge-rows.ts";

type Overlaps = Merged<unknown>["overlaps"];

/**
 * Lines that were not understood, once each: a line that another picture of the same place shows again is left out,
 * and so is one that was read as a row there.
 */
export function mergeUnread(
  unread: readonly Unread[],
  results: readonly ResultRow[],
  overlaps: Overlaps,
): Unread[] {
  return unread.filter((line, index) => {
    const others = overlaps.get(line.page);
    if (!others) return true;
    const text = fold(line.text);
    const before = unread.slice(0, index).some((o) => others.has(o.page) && fold(o.text) === text);
    const read = results.some(({ printed, source }) => {
      const [name, value] = [fold(printed.name), fold(printed.value)];
      return others.has(source.page) && text.startsWith(name) && text.slice(name.length).includes(value);
    });
    return !before && !read;
  });
}

/** Vitals, once each: the same measure with the same text on another picture of the same place. */
export const mergeVitals = (vitals: readonly Vital[], overlaps: Overlaps): Vital[] =>
  vitals.filter(
    (vital, index) =>
      !vitals
        .slice(0, index)
        .some(
          (other) =>
            overlaps.get(vital.source.page)?.has(other.source.page) &&
            other.kind === vital.kind &&
            fold(other.printed) === fold(vital.printed),
        ),
  );
