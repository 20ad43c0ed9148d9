/** Every figure there is. A new one is added here, and its unit where figures are written. */
export const metricNames = [
  "ModelCalls",
  "ModelTries",
  "ModelMilliseconds",
  "ModelInputTokens",
  "ModelOutputTokens",
  "ModelCostMicroUsd",
] as const;
export type MetricName = (typeof metricNames)[number];

/** By what figures can be told apart: few values each, never a person, a job or a text. */
export interface MetricDimensions {
  /** The model's id, as configured. */
  readonly model?: string;
  /** `ok`, or the code of a failure. */
  readonly outcome?: string;
}

/** Figures for the operator. Recording is quick and never throws: no work fails because it could not be counted. */
export interface Metrics {
  record(figures: Readonly<Partial<Record<MetricName, number>>>, dimensions?: MetricDimensions): void;
}
export interface MetricsDep {
  readonly metrics: Metrics;
}

/** Where nobody looks at figures. */
export const noMetrics: Metrics = { record() {} };
