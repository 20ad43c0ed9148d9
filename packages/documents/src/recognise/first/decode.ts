import type { Dictionary } from "./dictionary.ts";
import type { FloatTensor } from "./inference.ts";

/** A character as the network gave it: what, and over which steps along the line. */
export interface Step {
  readonly text: string;
  /** First step and the one after the last; a step is the input's width over the number of steps. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/**
 * The best readable class at each step, repetitions joined and blanks left out (greedy CTC), for line `index` of a
 * batch. The output is [lines, steps, classes], probabilities.
 */
export function decode({ data, dims }: FloatTensor, index: number, dictionary: Dictionary): Step[] {
  const [, steps = 0, classes = 0] = dims;
  if (classes !== dictionary.size) throw new RangeError("The dictionary is not this network's.");
  const found: Step[] = [];
  let last = 0;
  for (let step = 0; step < steps; step++) {
    const start = (index * steps + step) * classes;
    let [best, text, score] = [0, "", -1];
    for (const each of dictionary.classes) {
      const value = data[start + each.index] ?? 0;
      if (value > score) [best, text, score] = [each.index, each.text, value];
    }
    const before = found.at(-1);
    if (best === last && best !== 0 && before) {
      found[found.length - 1] = { ...before, to: step + 1, score: Math.max(before.score, score) };
    } else if (best !== 0) {
      found.push({ text, from: step, to: step + 1, score });
    }
    last = best;
  }
  return found;
}
