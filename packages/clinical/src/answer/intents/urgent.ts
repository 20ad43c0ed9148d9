import { isAbove } from "../../rules/ladder.ts";
import { fillIn } from "../../texts/fill-in.ts";
import type { Intent } from "../intent.ts";
import { lineOf, mostListed, namesOf } from "../say/rows.ts";

/** "Is anything urgent?", "When should I see a doctor?": the step of the report, and the rows that make it. */
export const urgent: Intent = (context) => {
  const topic = context.has("doctor-when") ? "doctor-when" : "urgent";
  if (topic === "urgent" && !context.has("urgent")) return undefined;
  const { reading, summary, language } = context;
  const rows = context.rows.filter(({ row }) => isAbove(row.urgency, "routine"));
  const cause = rows.length > 0 ? rows : context.rows.filter(({ row }) => isAbove(row.urgency, "none"));
  const isSure = summary.checkFirst.length === 0;
  const calm = isSure && (reading.urgency === "none" || reading.urgency === "routine");
  return {
    topic,
    paragraphs: [
      ...(calm ? [language.sentences.notUrgent] : []),
      summary.step.action,
      ...(cause.length > 0 ? [fillIn(language.sentences.urgentRows, { names: namesOf(cause) })] : []),
      ...rows.slice(0, mostListed).map((row) => lineOf(row, context)),
      ...context.rows
        .filter(({ row }) => row.urgency === "cannot-tell" && row.status === "confirm")
        .slice(0, mostListed)
        .map((known) => [lineOf(known, context), ...known.explanation.check.slice(1)].join(" ")),
    ],
    rows: cause,
  };
};
