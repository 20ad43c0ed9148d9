import type { ProgressStep } from "../../design/index.ts";
import type { Outgoing } from "../../device/records.ts";

/** The stations of a document's way, in order. */
export const stations = ["check", "send", "turn", "look", "read", "seal", "store"] as const;
export type Station = (typeof stations)[number];

/** Where a document stands now, by what the server and the device last said of it. */
export function stationOf({ status, stage, jobId }: Pick<Outgoing, "status" | "stage" | "jobId">): Station {
  if (status === "queued") return "turn";
  if (status === "completed") return "store";
  if (status === "processing") return stage === "checking" || stage === null ? "look" : ofStage(stage);
  if (status === "failed") return "read";
  return status === "given-up" && jobId !== null ? "store" : "send";
}

const ofStage = (stage: "reading" | "sealing" | "answering" | "writing"): Station =>
  stage === "sealing" ? "seal" : "read";

/** Each station with its state: those before are done, and the one where it failed says so. */
export function stepsOf(
  entry: Pick<Outgoing, "status" | "stage" | "jobId">,
  labels: Readonly<Record<Station, string>>,
): readonly ProgressStep[] {
  const at = stations.indexOf(stationOf(entry));
  const hasEnded = entry.status === "failed" || entry.status === "given-up";
  return stations.map((key, index) => {
    const now = hasEnded ? ("failed" as const) : ("now" as const);
    return { key, label: labels[key], state: index < at ? "done" : index === at ? now : "later" };
  });
}
