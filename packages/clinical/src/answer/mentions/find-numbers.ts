import type { ResultRow } from "@serenya/contract";
import { wordsOf } from "../words.ts";

/** The numbers that a message names: with a point or a comma as its decimal mark. */
export function numbersIn(message: string): number[] {
  return wordsOf(message)
    .filter((word) => /^\d+(?:[.,]\d+)?$/.test(word))
    .map((word) => Number(word.replace(",", ".")));
}

/** Does a row's value hold this number? */
export function holdsNumber({ value }: ResultRow, number: number): boolean {
  switch (value.kind) {
    case "quantity":
      return value.number === number;
    case "ratio":
      return value.numerator === number || value.denominator === number;
    case "titre":
      return value.dilution === number;
    case "range":
      return value.low === number || value.high === number;
    default:
      return false;
  }
}
