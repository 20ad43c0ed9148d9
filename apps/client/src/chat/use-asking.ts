import { skipToken, useMutation, useMutationState, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRecords, useServices } from "../app/services.ts";
import { type Texts, useTexts } from "../texts/index.ts";
import { type AskFault, type AskStep, askQuestion, type QuestionOfReport } from "./ask-question.ts";
import { journeyFault } from "./journey-fault.ts";

const stepKey = (questionId: string) => ["ask-step", questionId];
const everyAsk = ["ask"];

/** Asks in the background: it goes on when the person leaves the screen, until the app is locked. */
export function useAsk(): (question: QuestionOfReport) => void {
  const { client } = useServices();
  const records = useRecords();
  const queries = useQueryClient();
  const texts = useTexts();
  const { mutate } = useMutation({
    mutationKey: everyAsk,
    networkMode: "always",
    mutationFn: (question: QuestionOfReport) =>
      askQuestion(question, {
        client,
        records,
        onStep: (step) => queries.setQueryData(stepKey(question.id), step),
        faultText: (fault) => askFaultText(fault, texts),
      }),
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
