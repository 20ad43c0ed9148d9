import type { Tokens } from "../src/schemas/account.ts";
import type { Job } from "../src/schemas/job.ts";
import type { Reading } from "../src/schemas/reading.ts";
import type { DocumentResult } from "../src/schemas/sealed.ts";

export const userId = "0b6f1a51-54a5-4a4e-9c1f-0a1b2c3d4e5f";
export const jobId = `result_${userId}_1764000000000_abcdefghijklmnopqrstuvwxyz`;
export const otherJobId = `result_${userId}_1764000000001_abcdefghijklmnopqrstuvwxyz`;

export const reading: Reading = {
  document: { kind: "lab-report", pages: 1, language: "en", decimal: ".", source: "text" },
  patient: { sex: null, age: null },
  collected: "2026-10-01",
  rows: { seen: 0, read: 0 },
  results: [],
  vitals: [],
  unread: [],
  pages: [{ page: 1, rotation: 0, printedAs: null, quality: [] }],
  missingPages: [],
  urgency: "none",
  reader: { version: "test", engines: [], model: null },
};

export const documentResult: DocumentResult = {
  jobId,
  kind: "document",
  documentSha256: "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU",
  readAt: "2026-11-22T12:00:00.000Z",
  reading,
  explanation: {
    language: "en",
    paragraphs: [],
    results: [],
    model: null,
    withoutModel: "not-configured",
  },
};

export const job = (state: Partial<Job> = {}): Job => ({
  jobId,
  status: "queued",
  stage: null,
  attempt: 0,
  failure: null,
  createdAt: "2026-11-22T12:00:00.000Z",
  updatedAt: "2026-11-22T12:00:00.000Z",
  ...state,
});

/** Tokens numbered so that a test can tell them apart, the access token good for `seconds`. */
export const tokens = (number: number, seconds = 900): Tokens => ({
  accessToken: `access-${number}`,
  accessTokenExpiresAt: new Date(Date.now() + seconds * 1000).toISOString(),
  refreshToken: `refresh-${number}`,
  refreshTokenExpiresAt: new Date(Date.now() + 86_400_000).toISOString(),
});
