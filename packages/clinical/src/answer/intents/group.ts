import type { Intent } from "../intent.ts";
import { lineOf, mostListed } from "../say/rows.ts";

/** "What about my liver?": the results of a part of the body. */
export const group: Intent = (context) => {
  const { systems } = context.named;
  if (systems.length === 0) return undefined;
  const groups = context.summary.groups.filter(({ system }) => systems.some((named) => named === system));
  if (groups.length === 0)
    return { topic: "group", paragraphs: [context.language.sentences.noneInGroup], rows: [] };
  const indexes = groups.flatMap(({ rows }) => rows);
  const rows = indexes.flatMap((index) => context.rows.filter((known) => known.index === index));
  return {
    topic: "group",
    paragraphs: [
      ...groups.map(({ title, sentences }) => `${title}: ${sentences.join(" ")}`),
      ...rows.slice(0, mostListed).map((row) => lineOf(row, context)),
    ],
    rows,
  };
};
