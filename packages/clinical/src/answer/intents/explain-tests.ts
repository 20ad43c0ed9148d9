import { fillIn } from "../../texts/fill-in.ts";
import type { Intent } from "../intent.ts";
import { mostAtLength, namesOf, sayValue } from "../say/rows.ts";

/** "What does this test measure?" without its name: those outside their range, else how to ask. */
export const explainTests: Intent = (context) => {
  if (!context.has("explain")) return undefined;
  const outside = context.rows.filter(
    ({ row }) => row.interpretation !== "normal" && row.interpretation !== "unknown",
  );
  const told = (context.rows.length === 1 ? context.rows : outside).slice(0, mostAtLength);
  const names = namesOf(context.rows.slice(0, mostAtLength));
  const { whichTest } = context.language.sentences;
  const { noResults } = context.catalogue.summary;
  return {
    topic: "explain",
    paragraphs: [
      ...told.map((known) => [sayValue(known, context), ...known.explanation.meaning.slice(0, 1)].join(" ")),
      names === "" ? noResults : fillIn(whichTest, { names }),
    ],
    rows: told,
  };
};
