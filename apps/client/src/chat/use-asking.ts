import { skipToken, useMutation, useMutationState, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRecords, useServices } from "../app/services.ts";
import { useToast } from "../design/index.ts";
import { StorageFault } from "../device/index.ts";
import { type Texts, useTexts } from "../texts/index.ts";
import {
  type AskFault,
  type AskStep,
  askQuestion,
  type QuestionOfReport,
  writeQuestion,
} from "./ask-question.ts";
import { journeyFault } from "./journey-fault.ts";

const stepKey = (questionId: string) => ["ask-step", questionId];
const everyAsk = ["ask"];

interface Asking extends QuestionOfReport {
  /** It was written down before. */
  readonly isAgain?: boolean;
}

/** Asks in the background: it goes on when the person leaves the screen, until the app is locked. */
export function useAsk(): (question: Asking) => void {
  const { client } = useServices();
  const records = useRecords();
  const queries = useQueryClient();
  const texts = useTexts();
  const toast = useToast();
  const { mutate } = useMutation({
    mutationKey: everyAsk,
    networkMode: "always",
    mutationFn: async ({ isAgain, ...question }: Asking) => {
      const { id, message, report } = question;
      if (!isAgain) await writeQuestion(records, { id, message, reportId: report.id });
      await askQuestion(question, {
        client,
        records,
        onStep: (step) => queries.setQueryData(stepKey(id), step),
        faultText: (fault) => askFaultText(fault, texts),
      });
      // It counts as on its way until the screen has what became of it.
      await queries.invalidateQueries({ queryKey: ["records", "messages", report.id] });
    },
    // All else has its place in the conversation; this question could not even be written down.
    onError: (fault) => {
      if (fault instanceof StorageFault && fault.code === "storage-full")
        toast(texts.common.faults.storageFull);
    },
  });
  return mutate;
}

/** Ids of the questions that are on their way now. One that waits and is not among them was interrupted. */
export const useAsked = (): ReadonlySet<string> =>
  new Set(
    useMutationState({
      filters: { mutationKey: everyAsk, status: "pending" },
      select: ({ state }) => (state.variables as QuestionOfReport).id,
    }),
  );

/** How far a question has come. */
export const useAskStep = (questionId: string): AskStep =>
  useQuery<AskStep>({ queryKey: stepKey(questionId), queryFn: skipToken }).data ?? "sending";

function askFaultText(fault: AskFault, texts: Texts): string {
  if (fault.kind === "signed-out") return texts.chat.signedOut.text;
  if (fault.kind === "storage-full") return texts.common.faults.storageFull;
  return journeyFault(fault, texts.chat.faults, texts);
}
