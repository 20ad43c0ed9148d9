import type { Intent } from "../intent.ts";

/** Words of a report: range, flag, unit. */
export const terms: Intent = ({ has, language: { sentences } }) => {
  const known = [
    ["range", sentences.explainRange],
    ["flag", sentences.explainFlag],
    ["unit", sentences.explainUnit],
  ] as const;
  const said = known.filter(([cue]) => has(cue)).map(([, sentence]) => sentence);
  return said.length > 0 ? { topic: "terms", paragraphs: said } : undefined;
};
