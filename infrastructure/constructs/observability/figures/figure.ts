import { Duration } from "aws-cdk-lib";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";

/** How a figure's values are put together, over how long, and what a graph calls it. */
export interface Reading {
  readonly statistic:
    | "Sum"
    | "Average"
    | "Maximum"
    | "Minimum"
    | "SampleCount"
    | "p50"
    | "p90"
    | "p95"
    | "p99";
  readonly minutes: number;
  readonly label?: string;
}

export const days = (count: number): number => count * 24 * 60;

export const figure = (
  namespace: string,
  metricName: string,
  dimensionsMap: Readonly<Record<string, string>>,
  { statistic, minutes, label }: Reading,
  region?: string,
): Metric =>
  new Metric({
    namespace,
    metricName,
    dimensionsMap: { ...dimensionsMap },
    statistic,
    period: Duration.minutes(minutes),
    ...(label !== undefined && { label }),
    ...(region !== undefined && { region }),
  });
