import type { ResultRow } from "@serenya/contract";
import type { Analyte } from "../analytes/analyte.ts";
import { identify } from "../rules/identify.ts";
import { convert } from "../units/convert.ts";
import { unitOf } from "../units/parse-unit.ts";
import type { Unit } from "../units/unit.ts";
import { type Span, spanOf } from "./span.ts";

/** What a row measures, where that is certain, whatever its number. */
export interface Measurand {
  /** The analyte's id; HbA1c in mmol/mol is "hba1c-ifcc". */
  readonly id: string;
  readonly analyte: Analyte;
  readonly unit: Unit;
}

/** A row as a number that rules can reckon with. */
export interface Quantity extends Measurand {
  /** The row's place in the list that was given. */
  readonly index: number;
  readonly page: number;
  readonly section: string | null;
  /** In its own unit. */
  readonly span: Span;
  /** A person must look at it anyway: it is no witness against others. */
  readonly doubtful: boolean;
}

/**
 * What a row measures: the one analyte that name, specimen and unit allow. Null where any of them is uncertain
 * or the value is not a plain number, so that such a row is neither accused nor a witness. The number itself is
 * not asked: it is what may be wrong.
 */
export function measurandOf(row: ResultRow): Measurand | null {
  if (row.value.kind !== "quantity" || row.value.comparator !== null) return null;
  const { unit, analytes } = identify(row);
  if (unit.state === "unreadable") return null;
  const [first, second] = analytes.flatMap((analyte) => {
    const known = unit.state === "known" ? unit.unit : unitless(analyte);
    const fits = known && known.dimension in analyte.codes && !analyte.neverIn?.includes(known.ucum);
    return fits ? [{ analyte, unit: known }] : [];
  });
  if (!first || second || (unit.state === "absent" && analytes.length > 1)) return null;
  const ifcc = first.analyte.id === "hba1c" && first.unit.dimension === "substance/substance";
  return { ...first, id: ifcc ? "hba1c-ifcc" : first.analyte.id };
}

/** The unit of what has none: INR, ratios, pH. */
function unitless({ units }: Analyte): Unit | null {
  const unit = unitOf(units[0]);
  return unit?.dimension === "none" ? unit : null;
}

/** The row as a quantity, or null where it is none for certain. */
export function quantityOf(row: ResultRow, index: number): Quantity | null {
  const measurand = measurandOf(row);
  if (!measurand || row.value.kind !== "quantity") return null;
  const span = spanOf(row.printed.value, row.value.number);
  const doubtful = row.status === "confirm";
  return span && { ...measurand, index, page: row.source.page, section: row.section, span, doubtful };
}

/** A span in another unit of the same analyte, or null where the two don't convert. */
export function spanIn(span: Span, { analyte, unit }: Measurand, to: string): Span | null {
  const low = convert(span.low, unit.ucum, to, analyte);
  const high = convert(span.high, unit.ucum, to, analyte);
  return low === null || high === null ? null : { low, high };
}
