import { skipToken, useMutation, useMutationState, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRecords, useServices } from "../app/services.ts";
import { journeyFault } from "../chat/journey-fault.ts";
import type { Report } from "../device/index.ts";
import { type Texts, useTexts } from "../texts/index.ts";
import { type MakeFault, type MakeStep, makeReport } from "./make-report.ts";
import { planKey } from "./use-plan.ts";

const makeKey = ["make-doctor-report"];
const stepKey = ["make-doctor-report-step"];

export interface Making {
  /** Null while none is being made, also by a screen that was left meanwhile. */
  readonly step: MakeStep | null;
  readonly fault: string | null;
  readonly make: (reports: readonly Report[]) => void;
}

/** Makes a report for the doctor in the background; `onMade` is called with its id while the screen stands. */
export function useMaking(onMade: (id: string) => void): Making {
  const { client } = useServices();
  const records = useRecords();
  const queries = useQueryClient();
  const texts = useTexts();
  const { mutate, data } = useMutation({
    mutationKey: makeKey,
    networkMode: "always",
    mutationFn: (reports: readonly Report[]) =>
      makeReport(reports, { client, records, onStep: (step) => queries.setQueryData(stepKey, step) }),
    // What is left of the plan has changed either way.
    onSettled: () => queries.invalidateQueries({ queryKey: planKey }),
  });
  const isMaking = useMutationState({ filters: { mutationKey: makeKey, status: "pending" } }).length > 0;
  const step = useQuery<MakeStep>({ queryKey: stepKey, queryFn: skipToken }).data ?? "sending";
  return {
    step: isMaking ? step : null,
    fault: !isMaking && data && !data.ok ? makeFaultText(data.error, texts) : null,
    make: (reports) => mutate(reports, { onSuccess: (made) => made.ok && onMade(made.value) }),
  };
}

function makeFaultText(fault: MakeFault, texts: Texts): string {
  if (fault.kind === "signed-out") return texts.doctor.plan.signedOut;
  if (fault.kind === "storage-full") return texts.common.faults.storageFull;
  if (fault.kind === "locked") return texts.doctor.faults.job;
  return journeyFault(fault, texts.doctor.faults, texts);
}
