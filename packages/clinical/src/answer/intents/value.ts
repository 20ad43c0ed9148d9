import { analyteOf } from "../../analytes/index.ts";
import { fillIn } from "../../texts/fill-in.ts";
import type { Context } from "../context.ts";
import type { Intent, Reply } from "../intent.ts";
import { explainRow, mostAtLength, namesOf } from "../say/rows.ts";

/** "Why is my ferritin low?", "What does MCV mean?": a test by its name, in the report or not. */
export const value: Intent = (context) => {
  const { rows, analytes } = context.named;
  if (rows.length > 0) {
    const told = rows.slice(0, mostAtLength);
    return { topic: "value", paragraphs: told.flatMap((row) => explainRow(row, context)), rows: told };
  }
  return analytes.length > 0 ? notInReport(context) : undefined;
};

function notInReport({ named, catalogue, language, rows }: Context): Reply {
  const texts = [...new Set(named.analytes.flatMap((id) => catalogue.analytes[id]?.what ?? []))];
  const systems = named.analytes.flatMap((id) => analyteOf(id)?.system ?? []);
  const related = rows.filter(({ explanation }) => systems.some((system) => system === explanation.system));
  return {
    topic: "value",
    paragraphs: [
      language.sentences.notInReport,
      ...texts.slice(0, mostAtLength),
      ...(related.length > 0 ? [fillIn(language.sentences.otherInGroup, { names: namesOf(related) })] : []),
    ],
    rows: related,
  };
}
