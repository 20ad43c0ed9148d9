import type { Report } from "../device/records.ts";
import type { Texts } from "../texts/index.ts";
import { dayText } from "./dates.ts";

/** What a report is called: by the day of collection, or else by the day on which it was added. */
export function reportTitle({ reading, addedAt }: Report, { timeline }: Texts): string {
  return reading.collected
    ? timeline.report.of(dayText(reading.collected))
    : timeline.report.added(dayText(addedAt));
}
