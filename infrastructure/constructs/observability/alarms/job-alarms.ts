import { ofFunction, ofQueue } from "../figures/aws-figures.ts";
import { own, ownPart } from "../figures/own-figures.ts";
import type { Watched } from "../watched.ts";
import type { AlarmRow } from "./alarm-row.ts";

/** Documents, questions and reports on their way through the queue, and the table's stream. */
export const jobAlarms = (watched: Watched): AlarmRow[] => [
  {
    name: "jobs-waiting",
    level: "warning",
    says: "Somebody's document has waited in the queue for more than 5 minutes.",
    figure: ofQueue(watched, "process", "ApproximateAgeOfOldestMessage", {
      statistic: "Maximum",
      minutes: 1,
    }),
    is: { above: 5 * 60 },
    of: [3, 5],
    missing: "fine",
  },
  {
    name: "jobs-stuck",
    level: "critical",
    says: "A document has been in the queue for more than 20 minutes: it is not being read, or fails again and again.",
    figure: ofQueue(watched, "process", "ApproximateAgeOfOldestMessage", {
      statistic: "Maximum",
      minutes: 1,
    }),
    // Four receives of 200 s each are over before.
    is: { above: 20 * 60 },
    of: [3, 5],
    missing: "fine",
  },
  {
    name: "jobs-dead",
    level: "critical",
    says: "Jobs failed four times and lie among the dead letters: their owners were told that it failed.",
    figure: ofQueue(watched, "process-dead", "ApproximateNumberOfMessagesVisible", {
      statistic: "Maximum",
      minutes: 1,
    }),
    is: { above: 0 },
    missing: "fine",
  },
  {
    name: "jobs-slow",
    level: "warning",
    says: "One job in ten took longer than 4 minutes from upload to result, for an hour.",
    figure: own(watched, "JobMilliseconds", { statistic: "p90", minutes: 60 }),
    is: { above: 4 * 60_000 },
    missing: "fine",
  },
  {
    name: "documents-failing",
    level: "critical",
    says: "Three documents or more ended with a failure of ours within 15 minutes.",
    figure: ownPart(
      watched,
      "DocumentEnded",
      { outcome: "processing_failed", tier: "unknown" },
      { statistic: "Sum", minutes: 15 },
    ),
    is: { above: 2 },
    missing: "fine",
  },
  {
    name: "stream-behind",
    level: "warning",
    says: "Changes of the table have waited for more than 15 minutes to become events.",
    figure: ofFunction(watched, "stream-processor", "IteratorAge", { statistic: "Maximum", minutes: 5 }),
    is: { above: 15 * 60_000 },
    of: [2, 3],
    missing: "fine",
  },
  {
    name: "stream-losing",
    level: "critical",
    says: "Changes of the table are older than 6 hours and are thrown away at 24: the audit would have a hole.",
    figure: ofFunction(watched, "stream-processor", "IteratorAge", { statistic: "Maximum", minutes: 5 }),
    is: { above: 6 * 60 * 60_000 },
    missing: "fine",
  },
  {
    name: "events-set-aside",
    level: "critical",
    says: "Changes of the table could not be told and were set aside: the audit lacks them until they are told.",
    figure: ofQueue(watched, "stream-set-aside", "ApproximateNumberOfMessagesVisible", {
      statistic: "Maximum",
      minutes: 1,
    }),
    is: { above: 0 },
    missing: "fine",
  },
  {
    name: "model-unavailable",
    level: "critical",
    says: "Bedrock left five calls or more unanswered in 5 minutes: away, too busy or too slow.",
    figure: own(watched, "ModelUnavailable", { statistic: "Sum", minutes: 5 }),
    is: { above: 4 },
    missing: "fine",
  },
  {
    name: "model-budget-spent",
    level: "warning",
    says: "What the language model may cost in a day is spent: until midnight (UTC) built-in texts do all of the work.",
    figure: own(watched, "ModelBudgetSpent", { statistic: "Sum", minutes: 60 }),
    is: { above: 0 },
    missing: "fine",
  },
];
