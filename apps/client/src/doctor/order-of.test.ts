import { reading, resultRow } from "@serenya/testing";
import { expect, it } from "vitest";
import type { Confirmation } from "../device/records.ts";
import { orderOf, uncheckedIn } from "./order-of.ts";
import { planOf } from "./plan.ts";

const doubtful = () => resultRow({ status: "confirm", reasons: ["recognisers-differ"] });
const said = (row: number, how: Confirmation["how"], value = "13.2"): Confirmation => ({
  row,
  value,
  how,
  at: "2026-11-01T09:00:00.000Z",
});
const reports = [
  {
    reading: reading({ results: [resultRow(), doubtful(), doubtful()] }),
    confirmations: [said(2, "typed", "14.1")],
  },
  {
    reading: reading({ results: [doubtful(), resultRow()] }),
    confirmations: [said(0, "as-read"), said(1, "typed", "99")],
  },
];

it("names the doubtful rows that were looked at, and no others", () => {
  const { readings, confirmations } = orderOf(reports);
  expect(confirmations).toEqual([
    { reading: 0, row: 2, how: "typed" },
    { reading: 1, row: 0, how: "confirmed" },
  ]);
  expect(readings.map(({ results }) => results.map(({ printed }) => printed.value))).toEqual([
    ["13.2", "13.2", "14.1"],
    ["13.2", "13.2"],
  ]);
});

it("counts what nobody has looked at", () => expect(uncheckedIn(reports)).toBe(1));

it("tells what may be made: premium runs to its last day, the free one while it is left", () => {
  const now = new Date("2026-11-22T10:00:00.000Z");
  const freeReport = { available: true, until: "2026-11-29T10:00:00.000Z" };
  const free = { type: "free", status: "active", store: null, expiresAt: null } as const;
  const paid = (expiresAt: string) =>
    ({ type: "premium", status: "cancelled", store: "apple", expiresAt }) as const;
  const kinds = [
    planOf({ subscription: free, freeReport }, now),
    planOf({ subscription: free, freeReport: { ...freeReport, available: false } }, now),
    planOf({ subscription: paid("2026-12-01T00:00:00.000Z"), freeReport }, now),
    planOf(
      { subscription: paid("2026-11-01T00:00:00.000Z"), freeReport: { ...freeReport, available: false } },
      now,
    ),
  ].map(({ kind }) => kind);
  expect(kinds).toEqual(["free", "needed", "premium", "needed"]);
});
