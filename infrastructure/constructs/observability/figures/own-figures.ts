import { type MetricName, metricTable } from "@serenya/domain";
import { Duration } from "aws-cdk-lib";
import { MathExpression, type Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { Watched } from "../watched.ts";
import { figure, type Reading } from "./figure.ts";

/** Where functions write their figures (packages/adapters-aws/src/metrics). */
export const ownNamespace = "Serenya";

type Table = typeof metricTable;
/** The names of figures that are told apart, and by which values: all of its dimensions or none, as they are written. */
type ToldApart = {
  [Name in MetricName]: Table[Name] extends { readonly by: unknown } ? Name : never;
}[MetricName];
type Values<By> = { readonly [D in keyof By]: By[D] extends readonly (infer Value)[] ? Value : string };
type PartOf<Name extends ToldApart> = Table[Name] extends { readonly by: infer By } ? Values<By> : never;

/** One of our own figures, all of it. */
export const own = ({ environment }: Watched, name: MetricName, reading: Reading): Metric =>
  figure(ownNamespace, name, { environment }, { label: name, ...reading });

/** One part of a figure that is told apart. */
export const ownPart = <Name extends ToldApart>(
  { environment }: Watched,
  name: Name,
  part: PartOf<Name>,
  reading: Reading,
): Metric => {
  const values = part as Readonly<Record<string, string>>;
  return figure(
    ownNamespace,
    name,
    { environment, ...values },
    { label: Object.values(values).join(" "), ...reading },
  );
};

/** Every part that was ever written, a line each; with `where`, those of one value only. */
export const ownParts = <Name extends ToldApart>(
  { environment }: Watched,
  name: Name,
  { statistic, minutes }: Reading,
  where: Partial<PartOf<Name>> = {},
): MathExpression =>
  new MathExpression({
    expression: searchFor(environment, name, { statistic, minutes }, where),
    label: "",
    period: Duration.minutes(minutes),
  });

/** The parts with one value added up to one line: all tiers of an outcome, say. */
export const ownSum = <Name extends ToldApart>(
  { environment }: Watched,
  name: Name,
  where: Partial<PartOf<Name>>,
  { statistic, minutes, label }: Reading,
): MathExpression =>
  new MathExpression({
    expression: `SUM(${searchFor(environment, name, { statistic, minutes }, where)})`,
    label: label ?? Object.values(where).join(" "),
    period: Duration.minutes(minutes),
  });

function searchFor(
  environment: string,
  name: ToldApart,
  { statistic, minutes }: Reading,
  where: object,
): string {
  const schema = [ownNamespace, "environment", ...Object.keys(metricTable[name].by)].join(",");
  const values = Object.entries({ environment, ...where }).map(([key, value]) => `${key}="${value}"`);
  return `SEARCH('{${schema}} MetricName="${name}" ${values.join(" ")}', '${statistic}', ${minutes * 60})`;
}
