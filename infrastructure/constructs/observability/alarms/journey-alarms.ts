import { own, ownPart } from "../figures/own-figures.ts";
import type { Watched } from "../watched.ts";
import type { AlarmRow } from "./alarm-row.ts";

/** The made-up journey that somebody outside runs by the clock. */
export const journeyAlarms = (watched: Watched): AlarmRow[] => {
  const { config } = watched;
  return [
    {
      name: "journey-failing",
      level: "critical",
      says: "The made-up journey from sign-in to receipt failed: so does somebody's.",
      figure: ownPart(watched, "SyntheticJourney", { outcome: "failed" }, { statistic: "Sum", minutes: 5 }),
      is: { above: 0 },
      missing: "fine",
    },
    ...(config.journeyMinutes === undefined
      ? []
      : [
          {
            name: "journey-silent",
            level: "warning",
            says: "Nobody has run the made-up journey for three of its turns: what it watches is unwatched.",
            figure: own(watched, "SyntheticJourney", {
              statistic: "SampleCount",
              minutes: config.journeyMinutes,
            }),
            is: { below: 1 },
            of: [3, 3],
            missing: "alarm",
          } as const,
        ]),
  ];
};
