import type { Range, Reading } from "@serenya/contract";
import type { Analyte, ReferenceInterval } from "../analytes/analyte.ts";
import { sources } from "../analytes/sources.ts";
import { convert } from "../units/convert.ts";

type Patient = Reading["patient"];

/** Published intervals are for adults; a page that gives no age is taken for an adult's. */
export function isChild(patient: Patient): boolean {
  return patient.age !== null && (patient.age.unit !== "a" || patient.age.value < 18);
}

/**
 * The published adult intervals that may apply, in the given unit, for use where the page prints none: the
 * one of the person's sex, or both where sex is not known and they differ. Empty for children and where
 * nothing is published.
 */
export function publishedRanges(analyte: Analyte, ucum: string, patient: Patient): readonly Range[] {
  if (isChild(patient)) return [];
  const fitting = (analyte.reference ?? []).filter(
    ({ sex }) => sex === "any" || patient.sex === null || sex === patient.sex,
  );
  return fitting.flatMap((interval) => inUnit(interval, analyte, ucum));
}

function inUnit(interval: ReferenceInterval, analyte: Analyte, ucum: string): Range[] {
  const bound = (number: number | null) =>
    number === null ? null : convert(number, interval.unit, ucum, analyte);
  const low = bound(interval.low);
  const high = bound(interval.high);
  const lost = (low === null) !== (interval.low === null) || (high === null) !== (interval.high === null);
  const source = sources[interval.source];
  if (lost || source === undefined) return [];
  return [{ low: tidy(low), high: tidy(high), from: "published", source }];
}

/** Four significant digits: conversion must not print 8.600000000001. */
function tidy(number: number | null): number | null {
  return number === null ? null : Number(number.toPrecision(4));
}
