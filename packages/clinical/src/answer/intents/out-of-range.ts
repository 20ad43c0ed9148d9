import { fillIn } from "../../texts/fill-in.ts";
import type { Intent } from "../intent.ts";
import { lineOf, mostListed, namesOf } from "../say/rows.ts";

/** "Which results are outside their range?", the most urgent first. */
export const outOfRange: Intent = (context) => {
  if (!context.has("out-of-range")) return undefined;
  const { sentences } = context.language;
  const ordered = context.summary.groups
    .flatMap(({ rows }) => rows)
    .flatMap((index) => context.rows.filter((known) => known.index === index));
  const outside = ordered.filter(
    ({ row }) => row.interpretation !== "normal" && row.interpretation !== "unknown",
  );
  const unknown = ordered.filter(({ row }) => row.interpretation === "unknown");
  const more = outside.length - mostListed;
  return {
    topic: "out-of-range",
    paragraphs: [
      outside.length > 0 ? sentences.lookOutOfRange : sentences.noneOutOfRange,
      ...outside.slice(0, mostListed).map((row) => lineOf(row, context)),
      ...(more > 0 ? [fillIn(sentences.andMore, { count: more })] : []),
      ...(unknown.length > 0 ? [fillIn(sentences.someNotJudged, { names: namesOf(unknown) })] : []),
    ],
    rows: outside,
  };
};
