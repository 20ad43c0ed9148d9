import {
  GraphWidget,
  type GraphWidgetProps,
  GraphWidgetView,
  type IMetric,
  SingleValueWidget,
  TextWidget,
} from "aws-cdk-lib/aws-cloudwatch";

/** A dashboard is 24 columns wide. */
const full = 24;
const height = 6;

/** A line of text between rows: what the row below answers. */
export const heading = (markdown: string, lines = 1): TextWidget =>
  new TextWidget({ markdown, width: full, height: lines });

interface GraphOptions extends Pick<GraphWidgetProps, "right" | "leftAnnotations" | "region" | "stacked"> {
  readonly unit?: string;
  readonly width?: 8 | 12 | 24;
}

/** Lines over time. */
export const graph = (
  title: string,
  left: readonly IMetric[],
  { unit, width = 8, right, ...rest }: GraphOptions = {},
): GraphWidget =>
  new GraphWidget({
    title,
    left: [...left],
    ...(right && { right: [...right] }),
    width,
    height,
    leftYAxis: { min: 0, showUnits: false, ...(unit && { label: unit }) },
    ...rest,
  });

/** Bars over time, on top of each other: counts by what came of them. */
export const bars = (title: string, left: readonly IMetric[], options: GraphOptions = {}): GraphWidget =>
  new GraphWidget({
    title,
    left: [...left],
    width: options.width ?? 8,
    height,
    stacked: true,
    view: GraphWidgetView.TIME_SERIES,
    leftYAxis: { min: 0, showUnits: false, ...(options.unit && { label: options.unit }) },
  });

/**
 * One number for the last days, whatever time the dashboard shows. The whole time is one period: periods of a week
 * or a month begin where the calendar of CloudWatch has them, and the last one is never whole.
 */
export const number = (title: string, figures: readonly IMetric[], lastDays: number): SingleValueWidget =>
  new SingleValueWidget({
    title,
    metrics: [...figures],
    width: 4,
    height: 4,
    setPeriodToTimeRange: true,
    start: `-P${lastDays}D`,
    end: "P0D",
  });
