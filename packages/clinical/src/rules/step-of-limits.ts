import type { Urgency } from "@serenya/contract";
import type { CriticalLimits, Limit, SideLimits } from "../critical/compute-limits.ts";
import type { Measured } from "../judge/measured.ts";
import type { Position } from "./interpret-against-range.ts";

/** A step that published critical values give, and on which side they were passed. */
export interface LimitStep {
  readonly urgency: Extract<Urgency, "emergency" | "today">;
  readonly side: "low" | "high";
}

/**
 * The step of the ladder that published critical values give, or null.
 *
 * A value known only as "below 3.5" may be anything below. When its range says that it is low, the highest
 * step that it allows counts (nobody is sent home on a "<"); when it may as well be normal, only its bound
 * counts. A limit that a list prints in another unit counts as reached by a value that would print the same.
 * Source: the ladder of the project's safety bar; lists in critical/lists.ts.
 */
export function stepOfLimits(
  measured: Measured,
  limits: CriticalLimits,
  position: Position,
): LimitStep | null {
  const top = measured.kind === "above" ? worst(measured, position, "high") : measured.high;
  const bottom = measured.kind === "below" ? worst(measured, position, "low") : measured.low;
  const high =
    limits.high && measured.kind !== "below" ? sideStep(limits.high, top, measured.half, beyondHigh) : null;
  const low =
    limits.low && measured.kind !== "above" ? sideStep(limits.low, bottom, measured.half, beyondLow) : null;
  if (high && (high === "emergency" || low !== "emergency")) return { urgency: high, side: "high" };
  return low ? { urgency: low, side: "low" } : null;
}

type Beyond = (value: number, limit: Limit, slack: number) => boolean;

function sideStep(
  side: SideLimits,
  value: number,
  half: number,
  beyond: Beyond,
): LimitStep["urgency"] | null {
  if (side.emergency && beyond(value, side.emergency, 0)) return "emergency";
  const slack = side.today.converted ? Math.min(half, Math.abs(side.today.value) * mostSlack) : 0;
  return beyond(value, side.today, slack) ? "today" : null;
}

// "2" printed for 2.0 must not reach 2.34: conversion rounds by two per cent at most.
const mostSlack = 0.02;

// The smallest relative step keeps 7.0 g/dL and 70 g/L the same number after conversion.
const grain = 1e-9;

const beyondHigh: Beyond = (value, limit, slack) =>
  limit.inclusive || slack > 0
    ? value >= limit.value - slack - Math.abs(limit.value) * grain
    : value > limit.value + Math.abs(limit.value) * grain;

const beyondLow: Beyond = (value, limit, slack) =>
  limit.inclusive || slack > 0
    ? value <= limit.value + slack + Math.abs(limit.value) * grain
    : value < limit.value - Math.abs(limit.value) * grain;

/** The number that counts for "above x" or "below x": anything beyond when out of range, else next to x. */
function worst(measured: Measured, position: Position, side: "low" | "high"): number {
  const away = side === "high" ? 1 : -1;
  if (position === side) return away * Number.POSITIVE_INFINITY;
  const bound = side === "high" ? measured.low : measured.high;
  return measured.open ? bound + away * measured.half * 1e-6 : bound;
}
