import type { APIGatewayProxyEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import type { RunContext } from "../handlers.ts";
import { allowOrigins } from "./allow-origins.ts";

const handler = allowOrigins(["https://app.example.org", "capacitor://localhost"], async () => ({
  statusCode: 404,
  headers: { "cache-control": "no-store" },
  body: "{}",
}));
const from = (headers: Record<string, string>) =>
  handler({ headers } as unknown as APIGatewayProxyEvent, {} as RunContext);

describe("allowed origins", () => {
  it.each(["https://app.example.org", "capacitor://localhost"])(
    "%s may read answers, errors too",
    async (origin) => {
      expect(await from({ Origin: origin })).toMatchObject({
        statusCode: 404,
        headers: {
          "access-control-allow-origin": origin,
          "access-control-expose-headers": "etag, retry-after, x-correlation-id",
          "cache-control": "no-store",
          vary: "Origin",
        },
      });
    },
  );

  it.each([{ Origin: "https://elsewhere.example.org" }, { Origin: "null" }, {}])(
    "%o may not",
    async (headers) => {
      const { headers: answered } = await from(headers as Record<string, string>);
      expect(Object.keys(answered ?? {})).toEqual(["cache-control", "vary"]);
    },
  );
});
