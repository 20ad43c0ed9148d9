import type { Printed } from "@serenya/contract";

/** Value and unit as printed; the unit only once where the value holds it. */
export const valueText = ({ value, unit }: Pick<Printed, "value" | "unit">): string =>
  unit && !value.includes(unit) ? `${value} ${unit}` : value;
