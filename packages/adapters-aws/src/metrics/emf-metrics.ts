import {
  type Clock,
  type MetricDimensions,
  type MetricName,
  type Metrics,
  metricNames,
} from "@serenya/domain";

export interface EmfMetricsOptions {
  /** dev or prod: the first dimension of every figure. */
  readonly environment: string;
  /** The function that records. */
  readonly functionName: string;
  /** Takes one line without its end; on Lambda the function's standard output. */
  readonly writeLine: (line: string) => void;
  readonly clock: Clock;
}

export const metricNamespace = "Serenya";

const units = {
  ModelCalls: "Count",
  ModelTries: "Count",
  ModelMilliseconds: "Milliseconds",
  ModelInputTokens: "Count",
  ModelOutputTokens: "Count",
  ModelCostMicroUsd: "None",
} as const satisfies Record<MetricName, string>;

/** Ids of models and codes: no blanks, so that no sentence of anybody gets through. */
const dimensionValue = /^[\w.:/-]{1,128}$/;

/**
 * Figures as log lines in CloudWatch's embedded metric format
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html):
 * no call, no grant. Only names listed in the port, numbers, and values of the dimensions' form are written;
 * anything else is left out without a word, as the port asks.
 */
export function emfMetrics({ environment, functionName, writeLine, clock }: EmfMetricsOptions): Metrics {
  return {
    record(figures, dimensions = {}) {
      const known = metricNames.flatMap((name) => {
        const value = figures[name];
        return value !== undefined && Number.isFinite(value) ? [[name, value] as const] : [];
      });
      if (known.length === 0) return;
      const told = { environment, function: functionName, ...listed(dimensions) };
      writeLine(
        JSON.stringify({
          _aws: {
            Timestamp: clock.now().getTime(),
            CloudWatchMetrics: [
              {
                Namespace: metricNamespace,
                Dimensions: [["environment"], Object.keys(told)],
                Metrics: known.map(([name]) => ({ Name: name, Unit: units[name] })),
              },
            ],
          },
          ...told,
          ...Object.fromEntries(known),
        }),
      );
    },
  };
}

function listed({ model, outcome }: MetricDimensions): Record<string, string> {
  const all = Object.entries({ model, outcome });
  return Object.fromEntries(
    all.flatMap(([name, value]) =>
      value !== undefined && dimensionValue.test(value) ? [[name, value]] : [],
    ),
  );
}
