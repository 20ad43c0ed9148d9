import { fillIn, formFor } from "../../texts/fill-in.ts";
import type { Intent } from "../intent.ts";
import { lineOf, mostListed, namesOf } from "../say/rows.ts";

/** "Which results should I check?": values in doubt, lines not understood, pages not seen. */
export const unsure: Intent = (context) => {
  if (!context.has("unsure")) return undefined;
  const { reading, catalogue, language } = context;
  const rows = context.rows.filter(({ row }) => row.status === "confirm");
  const { unread, missingPages } = reading;
  const gaps = [
    ...(unread.length > 0
      ? [
          fillIn(formFor(catalogue.language, catalogue.summary.unread, unread.length), {
            count: unread.length,
          }),
        ]
      : []),
    ...(missingPages.length > 0
      ? [fillIn(catalogue.summary.missingPages, { pages: missingPages.join(", ") })]
      : []),
  ];
  if (rows.length === 0 && gaps.length === 0)
    return { topic: "unsure", paragraphs: [language.sentences.nothingToCheck] };
  return {
    topic: "unsure",
    paragraphs: [
      ...(rows.length > 0 ? [fillIn(language.sentences.checkThese, { names: namesOf(rows) })] : []),
      ...rows.slice(0, mostListed).map((row) => lineOf(row, context)),
      ...gaps,
    ],
    rows,
  };
};
