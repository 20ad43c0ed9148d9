import { factsOf, writeDoctorReport } from "@serenya/clinical";
import { type DoctorReport, ok } from "@serenya/contract";
import type { z } from "zod";
import { parseRequest } from "../jobs/store-request.ts";
import type { Work } from "../jobs/work.ts";
import { askForWords } from "../model/ask-for-words.ts";
import type { AssistantDep } from "../model/assistant.ts";
import { reportPrompt } from "../model/prompts/report.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import type { TableDep } from "../ports/table.ts";
import { uncountReport } from "./count-report.ts";
import { storedOrderSchema } from "./order-report.ts";

type Deps = ClockDep & TableDep & MetricsDep & AssistantDep;
type Order = z.infer<typeof storedOrderSchema>;

const modelSeconds = 60;

/** Readings become a report for a doctor; a model may add the lines above its tables, where its words hold. */
export const reportWork: Work<Deps> = {
  async make(deps, { jobId, bytes, signal, enter }) {
    await enter("writing");
    const order = storedOrderSchema.parse(parseRequest(bytes));
    const report = await withSummary(deps, order, signal);
    return ok({ result: { jobId, kind: "report", writtenAt: deps.clock.now().toISOString(), report } });
  },
  afterGivingUp: uncountReport,
};

async function withSummary(
  { assistant, clock, metrics }: Deps,
  order: Order,
  signal: AbortSignal,
): Promise<DoctorReport> {
  const report = writeDoctorReport(order);
  if (!assistant) return { ...report, withoutModel: "not-configured" };
  const { readings, confirmations } = order;
  const facts = factsOf(readings, { language: report.language, confirmations });
  if (facts.facts.length === 0) return { ...report, withoutModel: "not-asked" };
  const words = await askForWords(
    { assistant, metrics },
    {
      task: "report",
      prompt: reportPrompt,
      facts,
      deadline: new Date(clock.now().getTime() + modelSeconds * 1000),
      signal,
    },
  );
  if (!words.ok) return { ...report, withoutModel: words.error };
  const { paragraphs, model } = words.value;
  return { ...report, summary: [...paragraphs], model, withoutModel: null };
}
