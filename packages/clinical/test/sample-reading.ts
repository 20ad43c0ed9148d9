import type { Reading, ResultRow } from "@serenya/contract";
import { judgeReading } from "../src/judge/judge-reading.ts";
import { makeReading, makeRow, printed } from "./make-row.ts";

/** A judged reading of some rows. */
export const readingOf = (results: readonly ResultRow[], more: Partial<Reading> = {}): Reading =>
  judgeReading(makeReading([...results], { collected: "2026-10-30", ...more }));

/** A report with a low, a high and a doubtful value, a history, and one test that is not coded. */
export const sampleReading = (): Reading =>
  readingOf(
    [
      makeRow("Hemoglobin", 13.2, "g/dL", { range: printed(12, 15.5) }),
      makeRow("Ferritin", 8, "ng/mL", {
        range: printed(24, 307),
        flag: "L",
        history: [{ date: "2025-10-01", value: "21" }],
      }),
      makeRow("ALT (SGPT)", 72, "U/L", { range: printed(null, 40), flag: "H" }),
      makeRow("Creatinine", 0.9, "mg/dL", {
        range: printed(0.5, 1.1),
        status: "confirm",
        reasons: ["no-ink"],
      }),
      makeRow("Zinc", 80, "ug/dL", { range: printed(60, 120) }),
      makeRow("TSH", 2.1, "mIU/L", { range: printed(0.4, 4) }),
    ],
    { unread: [{ page: 1, text: "Smear: see note", box: [0, 0, 1, 0.1] }] },
  );
