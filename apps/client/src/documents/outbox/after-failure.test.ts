import type { JourneyFailure } from "@serenya/contract/client";
import { describe, expect, test } from "vitest";
import { afterFailure } from "./after-failure.ts";

const refused = (code: "unauthorized" | "job_not_found" | "service_unavailable" | "limit_reached") =>
  ({ kind: "refused", code, status: 400, message: "m", action: "Do this.", correlationId: "c" }) as const;
const cases: readonly (readonly [string, JourneyFailure, object])[] = [
  [
    "no connection",
    { kind: "network", reason: "unreachable", correlationId: "c" },
    { kind: "later", patient: true },
  ],
  [
    "a job that still runs",
    { kind: "gave-up", afterMs: 1 },
    { kind: "later", patient: true, sendAnew: false },
  ],
  ["signed out", refused("unauthorized"), { kind: "later", patient: true }],
  ["a busy server", refused("service_unavailable"), { kind: "later", patient: false, sendAnew: false }],
  ["a job that is not known", refused("job_not_found"), { kind: "later", sendAnew: true }],
  [
    "a form that no longer holds",
    { kind: "upload-refused", status: 403, code: null },
    { kind: "later", sendAnew: true },
  ],
  [
    "today's limit",
    refused("limit_reached"),
    { kind: "ended", status: "given-up", failure: { code: "upload", action: "Do this." } },
  ],
  [
    "a result that can't be believed",
    { kind: "result-refused", fault: "wrong-document" },
    { kind: "ended", failure: { code: "result" } },
  ],
  ["a job that is gone", { kind: "gone" }, { kind: "ended", failure: { code: "result" } }],
  [
    "a document that can't be read",
    { kind: "job-failed", code: "document_empty", message: "m", action: "Check it." },
    { kind: "ended", status: "failed", failure: { code: "document_empty", action: "Check it." } },
  ],
];

describe("what becomes of a document after", () => {
  test.each(cases)("%s", (_, failure, after) => {
    expect(afterFailure(failure)).toMatchObject(after);
  });
});
