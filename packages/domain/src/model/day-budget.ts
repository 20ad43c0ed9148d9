import type { ClockDep } from "../ports/clock.ts";
import type { TableDep } from "../ports/table.ts";
import { dayOf } from "../records/day.ts";
import { modelBudgetKey } from "../records/keys.ts";

const tries = 20;

/** Millionths of a US dollar that the model has cost today (UTC), over all people and functions. */
export async function spentToday({ table, clock }: TableDep & ClockDep): Promise<number> {
  const item = await table.get(modelBudgetKey);
  return item?.day === dayOf(clock.now()) && typeof item.micro_usd === "number" ? item.micro_usd : 0;
}

/**
 * Adds what a call has cost. One item for everybody, over and over: with many writers at once a write is tried again
 * after a random wait. Where all tries are beaten the cost is lost to the budget (it is in the figures still), so that
 * no answer fails because it could not be counted.
 */
export async function addSpent({ table, clock }: TableDep & ClockDep, microUsd: number): Promise<void> {
  // A table keeps whole numbers exactly.
  const more = Math.ceil(microUsd);
  if (more <= 0) return;
  for (let attempt = 1; attempt <= tries; attempt++) {
    const held = await table.get(modelBudgetKey);
    const day = dayOf(clock.now());
    const before = held?.day === day && typeof held.micro_usd === "number" ? held.micro_usd : 0;
    const item = {
      ...modelBudgetKey,
      version: (held?.version ?? 0) + 1,
      day,
      micro_usd: before + more,
    };
    const condition = held ? { version: held.version } : ({ absent: true } as const);
    const written = await table.write([{ kind: "put", item, condition }]);
    if (written.ok) return;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt));
  }
}
