import assert from "node:assert/strict";
import { dimensionNames, type MetricName, metricNames } from "@serenya/domain";
import type { Steps } from "../journey/steps.ts";
import type { Deployed } from "./deployed.ts";
import { allLogs } from "./traces.ts";

/** Figures that the journeys cannot but write. */
const expected: readonly MetricName[] = [
  "SignIn",
  "UserRegistered",
  "UserActive",
  "EventStored",
  "TokenRefused",
  "RequestRefused",
  "ForeignJobAsked",
  "RefreshReused",
  "DocumentAccepted",
  "DocumentEnded",
  "ReadMilliseconds",
  "RowsVerified",
  "JobMilliseconds",
  "QueueAgeMilliseconds",
  "ChatAnswered",
  "DoctorReportMade",
  "PremiumFeatureUsed",
  "ModelCalls",
  "ModelCostMicroUsd",
  "ModelWords",
];

interface EmfLine {
  readonly _aws: {
    readonly CloudWatchMetrics: readonly [
      {
        readonly Namespace: string;
        readonly Dimensions: readonly (readonly string[])[];
        readonly Metrics: readonly { readonly Name: string }[];
      },
    ];
  };
  readonly [member: string]: unknown;
}

/** The functions as they are packed and deployed write their figures and lines as the laptop's do. */
export async function checkFigures({ step }: Steps, { emulator }: Deployed): Promise<void> {
  const lines = (await allLogs(emulator)).flatMap(jsonIn);

  await step("the journeys' figures are in the logs, told apart exactly as the table says", async () => {
    const figures = lines.filter((line) => "_aws" in line) as unknown as EmfLine[];
    const seen = new Set<string>();
    for (const line of figures) {
      const [{ Namespace, Dimensions, Metrics }] = line._aws.CloudWatchMetrics;
      assert.equal(Namespace, "Serenya");
      for (const { Name } of Metrics) {
        assert.ok(metricNames.includes(Name as MetricName), `${Name} is in the table`);
        const parts = dimensionNames(Name as MetricName);
        assert.deepEqual(Dimensions, [
          ["environment"],
          ...(parts.length > 0 ? [["environment", ...parts]] : []),
        ]);
        assert.equal(typeof line[Name], "number");
        for (const part of parts) assert.equal(typeof line[part], "string");
        seen.add(Name);
      }
    }
    assert.deepEqual(
      expected.filter((name) => !seen.has(name)),
      [],
    );
  });

  await step("a job's lines behind the queue carry the id of the request that opened it", async () => {
    const opened = lines.filter(({ operation, jobId }) => operation === "upload" && jobId !== undefined);
    assert.ok(opened.length > 0);
    const worked = lines.filter(({ event }) => event === "job-processed");
    const followed = opened.flatMap(({ jobId, correlationId }) =>
      worked.filter((line) => line.jobId === jobId).map((line) => line.correlationId === correlationId),
    );
    assert.ok(followed.length > 0);
    assert.ok(followed.every(Boolean));
  });
}

function jsonIn(line: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === "object" && parsed !== null ? [parsed as Record<string, unknown>] : [];
  } catch {
    return [];
  }
}
