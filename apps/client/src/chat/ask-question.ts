import type { Job } from "@serenya/contract";
import { type AcceptedStep, ask, type Client, type JourneyFailure } from "@serenya/contract/client";
import { languageIn } from "../app/use-language.ts";
import { type Records, type Report, StorageFault } from "../device/index.ts";
import { confirmedReading } from "../documents/confirmed-reading.ts";
import { keepReceipt } from "../documents/keep-receipt.ts";
import { storedText } from "./stored-answer.ts";
import { answerId } from "./turns.ts";

/** How far a question has come. */
export type AskStep = "sending" | "queued" | "answering" | "opening";

/** Why there is no answer. */
export type AskFault = JourneyFailure | { readonly kind: "signed-out" } | { readonly kind: "storage-full" };

export interface QuestionOfReport {
  readonly id: string;
  readonly message: string;
  readonly report: Report;
}

interface AskDeps {
  readonly client: Client;
  readonly records: Records;
  readonly onStep: (step: AskStep) => void;
  /** The fault in words, which stand in the answer's place. */
  readonly faultText: (fault: AskFault) => string;
}

/** Writes a question down, with the place of its answer. Both have one time, so that they stay together. */
export async function writeQuestion(
  records: Pick<Records, "addMessage">,
  question: { readonly id: string; readonly message: string; readonly reportId: string },
): Promise<void> {
  const { id, message, reportId } = question;
  const shared = { reportId, at: new Date().toISOString(), rows: [] };
  await records.addMessage({ ...shared, id, from: "person", text: [message], state: "sent" });
  await records.addMessage({
    ...shared,
    id: answerId(id),
    from: "serenya",
    text: [],
    state: "waiting",
  });
}

/**
 * Sends a question that was written down and stores its answer; only then is the server's copy deleted. The
 * reading goes along as the person has it: with what they confirmed. A lock in the meantime ends it: the
 * answer's place stays "waiting", and the screen offers to ask again.
 */
export async function askQuestion(
  { id, message, report }: QuestionOfReport,
  { client, records, onStep, faultText }: AskDeps,
): Promise<void> {
  const answer = answerId(id);
  let isKept = false;
  const fail = (fault: AskFault) =>
    records.updateMessage(answer, { state: "failed", text: [faultText(fault)], rows: [] });
  try {
    await records.updateMessage(answer, { state: "waiting", text: [], rows: [] });
    const deviceKey = await records.setting("deviceKey");
    if (!deviceKey) return await fail({ kind: "signed-out" });
    onStep("sending");
    const outcome = await ask(
      client,
      { message, reading: confirmedReading(report), language: await languageIn(records), deviceKey },
      {
        onStep: (step) => onStep(askStep(step)),
        keep: async ({ answer: said }) => {
          await records.updateMessage(answer, { state: "sent", text: storedText(said), rows: said.results });
          isKept = true;
        },
      },
    );
    if (outcome.ok) await keepReceipt(records, outcome.value.receipt.jws);
    // With the answer stored, what is left on the server goes by itself.
    else if (!isKept) await fail(outcome.error);
  } catch (fault) {
    if (!(fault instanceof StorageFault)) throw fault;
    if (fault.code === "storage-full") await fail({ kind: "storage-full" }).catch(() => {});
  }
}

function askStep(step: AcceptedStep): AskStep {
  if (step.step === "accepted") return "queued";
  if (step.step !== "waiting") return "opening";
  return stepOfJob(step.job);
}

const stepOfJob = ({ status }: Pick<Job, "status">): AskStep =>
  status === "processing" ? "answering" : status === "completed" ? "opening" : "queued";
