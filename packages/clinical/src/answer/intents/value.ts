import { analyteOf } from "../../analytes/index.ts";
import { saysUrine } from "../../names/find-analytes.ts";
import { fillIn } from "../../texts/fill-in.ts";
import type { Context } from "../context.ts";
import type { Intent, Reply } from "../intent.ts";
import { holdsNumber } from "../mentions/find-numbers.ts";
import { explainRow, mostAtLength, namesOf } from "../say/rows.ts";

/** "Why is my ferritin low?", "What does MCV mean?": a test by its name, in the report or not. */
export const value: Intent = (context) => {
  const { rows, analytes } = context.named;
  if (rows.length > 0) {
    const told = rows.slice(0, mostAtLength);
    return {
      topic: "value",
      paragraphs: [...told.flatMap((row) => explainRow(row, context)), ...otherNumber(context)],
      rows: told,
    };
  }
  return analytes.length > 0 ? notInReport(context) : undefined;
};

/** A number that comes with the name and is not the report's: we don't know its unit, so we don't judge it. */
function otherNumber({ named, language }: Context): string[] {
  const held = named.numbers.every((number) => named.rows.some(({ row }) => holdsNumber(row, number)));
  return held ? [] : [language.sentences.otherNumber];
}

function notInReport(context: Context): Reply {
  const { named, catalogue, language, rows, words } = context;
  // Some names are printed for blood and for urine: blood is meant unless urine is said.
  const isBlood = (id: string) => analyteOf(id)?.specimen !== "urine";
  const blood = saysUrine(words.join(" ")) ? [] : named.analytes.filter(isBlood);
  const meant = blood.length > 0 ? blood : named.analytes;
  const texts = [...new Set(meant.flatMap((id) => catalogue.analytes[id]?.what ?? []))];
  const systems = meant.flatMap((id) => analyteOf(id)?.system ?? []);
  const related = rows.filter(({ explanation }) => systems.some((system) => system === explanation.system));
  return {
    topic: "value",
    paragraphs: [
      language.sentences.notInReport,
      ...otherNumber(context),
      ...texts.slice(0, mostAtLength),
      ...(related.length > 0 ? [fillIn(language.sentences.otherInGroup, { names: namesOf(related) })] : []),
    ],
    rows: related,
  };
}
