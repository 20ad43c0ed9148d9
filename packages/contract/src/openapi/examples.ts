import type { z } from "zod";
import type { OperationName, Operations } from "../operations.ts";
import { consentNames, consentTexts } from "../schemas/consents.ts";
import { sealSuite } from "../schemas/sealed.ts";

export const correlationId = "7d1c3c0e-6f0a-4b7e-9a55-0c2f4f3f9d10";
const userId = "0b6f1a51-54a5-4a4e-9c1f-0a1b2c3d4e5f";
const jobId = `result_${userId}_1764000000000_k3v9x0q2m7t1b8n4c6d5f0g2h1`;
const at = "2026-11-24T16:00:00.000Z";

const deviceKey = {
  kty: "EC",
  crv: "P-256",
  // The public key of RFC 7515, appendix A.3.
  x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
  y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
} as const;

const proof = {
  provider: "google",
  idToken: "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
  nonce: "qv1Yc0y9Ck2m8QmJX4pT3A",
  device: { platform: "web", deviceId: "5f3f8d9e-2c0b-4d55-8a55-1f0e8f8d7a11" },
} as const;

type Examples = {
  readonly [Name in OperationName]?: {
    readonly body?: z.input<Operations[Name]["body"]>;
    readonly output?: z.input<Operations[Name]["output"]>;
  };
};

/** Examples where the form alone doesn't make it plain. All invented; a test holds them against the schemas. */
export const examples: Examples = {
  oauthOnboarding: {
    body: {
      ...proof,
      consents: Object.fromEntries(
        consentNames.map((name) => [
          name,
          { version: consentTexts[name].version, method: "tick-box" as const },
        ]),
      ),
      language: "en",
    },
  },
  oauthSignin: { body: proof },
  upload: {
    body: {
      size: 48_211,
      type: "application/pdf",
      sha256: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
      deviceKey,
    },
    output: {
      jobId,
      upload: {
        url: "https://uploads.example.com/",
        fields: {
          key: `incoming/${jobId}`,
          "Content-Type": "application/pdf",
          Policy: "eyJleHBpcmF0aW9uIjoi...",
        },
        expiresAt: "2026-11-24T16:15:00.000Z",
      },
    },
  },
  status: {
    output: {
      jobId,
      status: "processing",
      stage: "reading",
      attempt: 1,
      failure: null,
      createdAt: at,
      updatedAt: "2026-11-24T16:00:02.000Z",
    },
  },
  result: {
    output: {
      jobId,
      sealed: { version: 1, suite: sealSuite, enc: "BHh0ZW5j...", ciphertext: "Y2lwaGVydGV4dA..." },
    },
  },
  cleanup: { output: { jobId, receipt: "eyJhbGciOiJFUzI1NiIsInR5cCI6InNlcmVueWEtcmVjZWlwdCtqd3MifQ..." } },
  chatPrompts: {
    output: {
      contentType: "results",
      prompts: [
        { id: "what-is-high", category: "understanding", text: "Which of my results are high, and why?" },
      ],
    },
  },
};
