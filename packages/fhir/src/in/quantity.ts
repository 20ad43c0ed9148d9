import { parseUnit, unitOf } from "@serenya/clinical";
import { type Comparator, comparatorSchema } from "@serenya/contract";
import { plainText } from "../r4/plain-text.ts";
import { systems } from "../r4/systems.ts";
import { fieldsOf, numberOf, textOf } from "./json.ts";

export interface Measured {
  readonly number: number;
  readonly comparator: Comparator | null;
  /** As the sender prints it, else its code. */
  readonly unit: string | null;
  /** The UCUM code and the printed unit are two different units. */
  readonly unitsDiffer: boolean;
}

/** A Quantity; "absent" without a number, "unknown" where something in it can't be understood. */
export function quantityIn(value: unknown): Measured | "absent" | "unknown" {
  const fields = fieldsOf(value);
  if (!fields || !("value" in fields)) return "absent";
  const number = numberOf(fields.value);
  const comparator = "comparator" in fields ? comparatorSchema.safeParse(fields.comparator) : null;
  if (number === null || comparator?.success === false) return "unknown";
  const code = plainText(textOf(fields.code));
  const printed = plainText(textOf(fields.unit));
  const [said, coded] = [
    printed === null ? null : parseUnit(printed),
    code !== null && fields.system === systems.ucum ? unitOf(code) : null,
  ];
  return {
    number,
    comparator: comparator?.data ?? null,
    unit: printed ?? code,
    unitsDiffer: said !== null && coded !== null && said.ucum !== coded.ucum,
  };
}
