import type { RowReference } from "@serenya/contract";
import type { ReportToOrder } from "@serenya/contract/client";
import type { Confirmation, Report } from "../device/records.ts";
import { confirmedReading } from "../documents/confirmed-reading.ts";

/**
 * The readings of some reports as the person has them, and which doubtful rows they looked at: compared with
 * the page, or typed in.
 */
export function orderOf(
  reports: readonly Pick<Report, "reading" | "confirmations">[],
): Pick<ReportToOrder, "readings" | "confirmations"> {
  return {
    readings: reports.map(confirmedReading),
    confirmations: reports.flatMap(({ reading, confirmations }, index) =>
      confirmations
        .filter(({ row }) => reading.results[row]?.status === "confirm")
        .map((confirmation) => asOrdered(confirmation, index)),
    ),
  };
}

const asOrdered = (
  { row, how }: Confirmation,
  reading: number,
): RowReference & { readonly how: "confirmed" | "typed" } => ({
  reading,
  row,
  how: how === "typed" ? "typed" : "confirmed",
});

/** How many values of these reports are in doubt and not looked at yet. */
export const uncheckedIn = (reports: readonly Pick<Report, "reading" | "confirmations">[]): number =>
  reports
    .map(confirmedReading)
    .flatMap(({ results }) => results)
    .filter(({ status }) => status === "confirm").length;
