import { type Clock, type Metrics, type Series, seriesOf } from "@serenya/domain";

export interface EmfMetricsOptions {
  /** dev or prod: the first dimension of every figure. */
  readonly environment: string;
  /** The function that records: in the line for whoever searches it, no dimension. */
  readonly functionName: string;
  /** Takes one line without its end; on Lambda the function's standard output. */
  readonly writeLine: (line: string) => void;
  readonly clock: Clock;
}

export const metricNamespace = "Serenya";

/**
 * Figures as log lines in CloudWatch's embedded metric format
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html):
 * no call, no grant. A figure's dimensions are those of its row in the port's table and no others; what the table
 * doesn't name is left out without a word, as the port asks.
 */
export function emfMetrics({ environment, functionName, writeLine, clock }: EmfMetricsOptions): Metrics {
  return {
    record(figures, dimensions) {
      try {
        const at = clock.now().getTime();
        // Those told apart alike share a line: in a line a dimension has one value.
        const groups = Object.groupBy(seriesOf(figures, dimensions), (one) => JSON.stringify(one.dimensions));
        for (const group of Object.values(groups)) {
          if (group) writeLine(JSON.stringify(line(group, { environment, functionName, at })));
        }
      } catch {
        // Standard output is gone: no work fails because it could not be counted.
      }
    },
  };
}

function line(
  group: readonly Series[],
  { environment, functionName, at }: { environment: string; functionName: string; at: number },
): object {
  const dimensions = group[0]?.dimensions ?? {};
  const names = Object.keys(dimensions);
  return {
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        {
          Namespace: metricNamespace,
          Dimensions: [["environment"], ...(names.length > 0 ? [["environment", ...names]] : [])],
          Metrics: group.map(({ name, unit }) => ({ Name: name, Unit: unit })),
        },
      ],
    },
    recordedBy: functionName,
    environment,
    ...dimensions,
    ...Object.fromEntries(group.map(({ name, value }) => [name, value])),
  };
}
