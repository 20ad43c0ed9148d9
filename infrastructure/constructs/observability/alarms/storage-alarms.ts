import { ofBucket } from "../figures/aws-figures.ts";
import { days } from "../figures/figure.ts";
import { own } from "../figures/own-figures.ts";
import type { Watched } from "../watched.ts";
import type { AlarmRow } from "./alarm-row.ts";

/** What is kept: that it leaves when it has to, and does not grow unseen. */
export const storageAlarms = (watched: Watched): AlarmRow[] => [
  {
    name: "objects-late",
    level: "critical",
    says: "Documents or results are older than we promise, or nobody has looked for three hours.",
    figure: own(watched, "ObjectsLate", { statistic: "Sum", minutes: 60 }),
    is: { above: 0 },
    of: [3, 3],
    missing: "alarm",
  },
  {
    name: "temp-files-growing",
    level: "warning",
    says: "The temporary bucket holds more than it should: everything in it leaves within four days.",
    figure: ofBucket(watched, "temp-files", "BucketSizeBytes", { statistic: "Average", minutes: days(1) }),
    is: { above: watched.config.bucketWarningBytes.tempFiles },
    missing: "keep",
  },
  {
    name: "events-growing",
    level: "warning",
    says: "The events bucket is larger than expected: something writes more events than people cause.",
    figure: ofBucket(watched, "events", "BucketSizeBytes", { statistic: "Average", minutes: days(1) }),
    is: { above: watched.config.bucketWarningBytes.events },
    missing: "keep",
  },
];
