import { ofApi } from "../figures/aws-figures.ts";
import type { Watched } from "../watched.ts";
import type { AlarmRow } from "./alarm-row.ts";

/** What people see of the API. */
export const apiAlarms = (watched: Watched): AlarmRow[] => [
  {
    name: "api-5xx",
    level: "critical",
    says: "The API answered more than 10 requests with 5xx in 5 minutes: people see errors.",
    figure: ofApi(watched, "5XXError", { statistic: "Sum", minutes: 5 }),
    is: { above: 10 },
    missing: "fine",
  },
  {
    name: "api-4xx",
    level: "warning",
    says: "The API refused more than 500 requests in 5 minutes: a broken app, or somebody who tries doors.",
    figure: ofApi(watched, "4XXError", { statistic: "Sum", minutes: 5 }),
    is: { above: 500 },
    missing: "fine",
  },
  {
    name: "api-slow",
    level: "warning",
    says: "One answer in twenty took longer than 5 s, for a quarter of an hour.",
    figure: ofApi(watched, "Latency", { statistic: "p95", minutes: 5 }),
    is: { above: 5_000 },
    of: [3, 3],
    missing: "fine",
  },
];
