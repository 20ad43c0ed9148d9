import { developFamilies, type FamilyName } from "../families/index.ts";
import type { Medium } from "./bars.ts";
import type { Outcome, Task } from "./one-document.ts";
import type { Options } from "./options.ts";
import { groupOf } from "./table.ts";

/** Reports that `--long` reads of one family at the most: a reader that verifies nothing must not run for ever. */
const MOST_SEEDS = 400;
/** Pages of each tier in the quick form. */
const QUICK_PAGES = 2;

/**
 * The documents of one medium, one after another: every family with the first seed, then with the second. Ends
 * after the seeds that were asked for, or when both groups of families have enough verified values.
 */
export function* planOf(medium: Medium, options: Options, so: readonly Outcome[]): Generator<Task> {
  const had = new Set(so.map((o) => `${o.family} ${o.seed}`));
  const task = (family: FamilyName, seed: number): Task => ({ family, seed, medium, plain: options.plain });
  // Nobody prints or photographs the screen of a phone to send it on.
  const offered = options.families.filter(
    (family) => family !== "phone-screen" || medium === "text" || medium === "screenshot",
  );
  if (options.quick) {
    const seeds = medium === "text" ? 3 : 1;
    const families = medium === "text" ? offered : spread(offered, medium);
    for (let seed = 1; seed <= seeds; seed++) for (const family of families) yield task(family, seed);
    return;
  }
  for (let seed = 1; seed <= (options.values > 0 ? MOST_SEEDS : options.seeds); seed++)
    for (const family of offered) {
      if (options.values > 0 && isEnough(so, family, options.values)) continue;
      if (!had.has(`${family} ${seed}`)) yield task(family, seed);
    }
}

const isEnough = (so: readonly Outcome[], family: FamilyName, values: number): boolean => {
  const group = family in developFamilies ? "develop" : "measure";
  const verified = so.filter((o) => groupOf(o) === group).reduce((sum, o) => sum + o.score.verified, 0);
  return verified >= values;
};

/** A few families, other ones for each tier. */
const spread = (families: readonly FamilyName[], medium: Medium): FamilyName[] =>
  families.filter((_, i) => (i + medium.length * 5) % Math.ceil(families.length / QUICK_PAGES) === 0);
