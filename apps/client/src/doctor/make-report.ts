import { err, ok, type Result } from "@serenya/contract";
import { type AcceptedStep, type Client, doctorReport, type JourneyFailure } from "@serenya/contract/client";
import { languageIn } from "../app/use-language.ts";
import { type Records, type Report, StorageFault } from "../device/index.ts";
import { keepReceipt } from "../documents/keep-receipt.ts";
import { orderOf } from "./order-of.ts";

/** How far a report for the doctor has come, in order. */
export const makeSteps = ["sending", "queued", "writing", "opening"] as const;
export type MakeStep = (typeof makeSteps)[number];

export type MakeFault =
  | JourneyFailure
  | { readonly kind: "signed-out" }
  | { readonly kind: "storage-full" }
  /** The app was locked on the way. */
  | { readonly kind: "locked" };

interface MakeDeps {
  readonly client: Client;
  readonly records: Records;
  readonly onStep: (step: MakeStep) => void;
}

/**
 * Orders a report for the doctor about these reports, oldest first, and keeps it; only then is the server's
 * copy deleted. Answers with the id under which it is kept.
 */
export async function makeReport(
  reports: readonly Report[],
  { client, records, onStep }: MakeDeps,
): Promise<Result<string, MakeFault>> {
  const deviceKey = await records.setting("deviceKey");
  if (!deviceKey) return err({ kind: "signed-out" });
  const oldestFirst = reports.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  let keptAs: string | null = null;
  onStep("sending");
  try {
    const outcome = await doctorReport(
      client,
      { ...orderOf(oldestFirst), language: await languageIn(records), deviceKey },
      {
        onStep: (step) => onStep(makeStep(step)),
        keep: async (result) => {
          await records.addDoctorReport({
            id: result.jobId,
            madeAt: new Date().toISOString(),
            reportIds: oldestFirst.map(({ id }) => id),
            content: result,
          });
          keptAs = result.jobId;
        },
      },
    );
    if (outcome.ok) await keepReceipt(records, outcome.value.receipt.jws);
    // Once it is kept, what is left on the server goes by itself.
    else if (keptAs === null) return err(outcome.error);
    return keptAs === null ? err({ kind: "gone" }) : ok(keptAs);
  } catch (fault) {
    if (!(fault instanceof StorageFault)) throw fault;
    return err({ kind: fault.code === "storage-full" ? "storage-full" : "locked" });
  }
}

const dayOf = ({ reading, addedAt }: Report): string => reading.collected ?? addedAt;

function makeStep(step: AcceptedStep): MakeStep {
  if (step.step === "accepted") return "queued";
  if (step.step !== "waiting") return "opening";
  const { status } = step.job;
  return status === "processing" ? "writing" : status === "completed" ? "opening" : "queued";
}
