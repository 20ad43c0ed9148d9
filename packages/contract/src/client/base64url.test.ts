import { describe, expect, it } from "vitest";
import { fromBase64url, toBase64, toBase64url } from "./base64url.ts";

describe("base64url", () => {
  it("writes and reads every length and byte", () => {
    for (let length = 0; length < 300; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256);
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
    }
  });

  it.each(["QQ==", "QR", "QUJ", "QUJD ", "QUJD\n", "QU+D", "QU/D", "A", "QUJDé"])("refuses %j", (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});
