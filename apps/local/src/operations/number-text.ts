import type { WidgetUnit } from "./widget.ts";

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A number with its unit, short enough for a narrow table. */
export function numberText(value: number, unit: WidgetUnit): string {
  switch (unit) {
    case "count":
      return whole.format(value);
    case "milliseconds":
      return value < 1_000 ? `${whole.format(value)} ms` : `${fine.format(value / 1_000)} s`;
    case "bytes":
      if (value < 1_000) return `${whole.format(value)} B`;
      return value < 1_000_000 ? `${fine.format(value / 1_000)} kB` : `${fine.format(value / 1_000_000)} MB`;
    case "euro cents":
      return `${fine.format(value / 100)} €`;
    case "micro-dollars":
      return `${fine.format(value / 1_000_000)} $`;
  }
}
