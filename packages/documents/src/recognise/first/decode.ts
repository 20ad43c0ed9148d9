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
 * batch. The output is [lines, steps, classes], probabilities. Classes that print alike stand together against all
 * others: where the network sees a stroke and can't tell l from I and 1, none of them alone may be more likely than
 * nothing, and the last letter of mmol/l would be lost.
 */
export function decode({ data, dims }: FloatTensor, index: number, dictionary: Dictionary): Step[] {
  const [, steps = 0, classes = 0] = dims;
  if (classes !== dictionary.size) throw new RangeError("The dictionary is not this network's.");
  const bestOf = bestByLook(dictionary);
  const found: Step[] = [];
  let last: Seen | null = null;
  for (let step = 0; step < steps; step++) {
    const seen = bestOf(
      data.subarray((index * steps + step) * classes, (index * steps + step + 1) * classes),
    );
    const before = found.at(-1);
    if (before && last && seen.text !== "" && isRepetition(last, seen)) {
      const { text, score } = before.score >= seen.score ? before : seen;
      found[found.length - 1] = { ...before, text, to: step + 1, score };
    } else if (seen.text !== "") {
      found.push({ text: seen.text, from: step, to: step + 1, score: seen.score });
    }
    last = seen;
  }
  return found;
}

interface Seen {
  readonly text: string;
  readonly look: number;
  readonly score: number;
}

/** The same class again, or one that prints alike, unless the network is sure of both. */
const isRepetition = (last: Seen, seen: Seen): boolean =>
  last.text === seen.text || (last.look === seen.look && Math.min(last.score, seen.score) < 0.5);

/** Of the look that is most likely as a whole, its most likely class. */
function bestByLook({ classes }: Dictionary): (likely: Float32Array) => Seen {
  const sums = new Float64Array(Math.max(...classes.map(({ look }) => look)) + 1);
  return (likely) => {
    sums.fill(0);
    let look = -1;
    for (const each of classes) {
      const sum = (sums[each.look] ?? 0) + (likely[each.index] ?? 0);
      sums[each.look] = sum;
      if (look < 0 || sum > (sums[look] ?? 0)) look = each.look;
    }
    let best: Seen = { text: "", look, score: -1 };
    for (const each of classes) {
      const score = likely[each.index] ?? 0;
      if (each.look === look && score > best.score) best = { text: each.text, look, score };
    }
    return best;
  };
}
