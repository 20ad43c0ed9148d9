import type { Picture } from "../../picture/picture.ts";
import type { Turn } from "../../text/upright.ts";
import type { Quad } from "../recognizer.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Inference } from "./inference.ts";
import { sizeOf, turnQuad } from "./quad.ts";
import { readSteps } from "./read-lines.ts";

/** Lines that are asked, the longest ones: chance readings of upside-down print are short. */
const ASKED = 10;
/** Upright print reads at least this well, upside-down print never. */
const SURE = 0.9;

/**
 * Which way up the print stands, from the lines found in the picture as it is. An upright page costs the
 * reading of ten lines once; lines that stand on end, or that read badly, are read from the other sides too.
 */
export async function findTurn(
  recogniser: Inference,
  dictionary: Dictionary,
  picture: Picture,
  quads: readonly Quad[],
): Promise<Turn> {
  const upright = quads.filter((quad) => !standsOnEnd(quad));
  const lengthOf = (lines: readonly Quad[]) =>
    lines.reduce((sum, quad) => sum + Math.max(sizeOf(quad).width, sizeOf(quad).height), 0);
  const onEnd = quads.filter(standsOnEnd);
  const sides = lengthOf(onEnd) > lengthOf(upright) ? ([1, 3] as const) : ([0, 2] as const);
  const asked = [...(sides[0] === 1 ? onEnd : upright)]
    .sort((a, b) => lengthOf([b]) - lengthOf([a]))
    .slice(0, ASKED);
  if (asked.length === 0) return 0;
  let best: { quarters: 0 | 1 | 2 | 3; score: number } | null = null;
  for (const quarters of sides) {
    const turned = asked.map((quad) => turnQuad(quad, quarters));
    const score = meanScore(await readSteps(recogniser, dictionary, picture, turned));
    if (!best || score > best.score) best = { quarters, score };
    if (score >= SURE) break;
  }
  return TURNS[best?.quarters ?? 0];
}

/** To read from the side that `turnQuad` turned to, the picture turns the other way round. */
const TURNS = { 0: 0, 1: 270, 2: 180, 3: 90 } as const;

const standsOnEnd = (quad: Quad): boolean => sizeOf(quad).height > 1.5 * sizeOf(quad).width;

/** Mean over all characters; a line without any counts as one that could not be read. */
function meanScore(lines: Awaited<ReturnType<typeof readSteps>>): number {
  const scores = lines.flatMap(({ steps }) => (steps.length > 0 ? steps.map((step) => step.score) : [0]));
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}
