import { err, ok } from "@serenya/contract";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import type { ModelDep, ModelUsage } from "../ports/model.ts";
import type { TableDep } from "../ports/table.ts";
import type { Assistant } from "./assistant.ts";
import { addSpent, spentToday } from "./day-budget.ts";
import { mostTokens } from "./token-limits.ts";

export interface AssistantOptions {
  /** What a call cost in millionths of a US dollar; a model without a price costs nothing and has no budget. */
  costMicroUsd(usage: ModelUsage): number;
  /** What all calls of a day (UTC) may cost together, in millionths of a US dollar. */
  readonly dailyMicroUsd: number;
}

/**
 * The assistant over a model. Once the day's budget is spent it asks nothing more until midnight (UTC). What is under
 * way at that moment still ends: the budget can be overdrawn by the calls that run at once, no more.
 */
export function createAssistant(
  deps: ModelDep & TableDep & ClockDep & MetricsDep,
  { costMicroUsd, dailyMicroUsd }: AssistantOptions,
): Assistant {
  const { model, metrics } = deps;
  return {
    id: model.id,
    async ask({ task, prompt, content, schema, deadline, signal }) {
      if ((await spentToday(deps)) >= dailyMicroUsd) {
        metrics.record({ ModelBudgetSpent: 1 });
        return err("budget-spent");
      }
      try {
        const answer = await model.object({
          system: prompt.system,
          messages: [{ role: "person", content }],
          maxTokens: mostTokens[task],
          schema,
          deadline,
          signal,
        });
        await addSpent(deps, costMicroUsd(answer.ok ? answer.value.usage : answer.error.usage));
        return answer.ok ? ok(answer.value.value) : err(answer.error.code);
      } catch {
        signal.throwIfAborted();
        // A wrong key, or pictures for a model that can't see: somebody has to mend it, and is told by this figure.
        // Nobody's document or question fails for it, since all of it works without a model.
        metrics.record({ FunctionFault: 1 }, { function: "process" });
        return err("unavailable");
      }
    },
  };
}
