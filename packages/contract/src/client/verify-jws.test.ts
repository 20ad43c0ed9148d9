import { CompactSign, compactVerify, importJWK, UnsecuredJWT } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { makeSigner, sign, type TestSigner } from "../../test/signing.ts";
import { type CleanupReceipt, receiptTyp } from "../schemas/receipt.ts";
import { resultTyp } from "../schemas/sealed.ts";
import { toBase64url } from "./base64url.ts";
import { verifyReceipt } from "./verify-receipt.ts";

const receipt: CleanupReceipt = {
  subject: "job",
  jobId: "any",
  deleted: ["incoming", "outgoing"],
  at: "2026-11-22T12:00:00.000Z",
};

describe("verifyReceipt", () => {
  let signer: TestSigner;
  let old: TestSigner;
  let jws: string;
  const check = (text: string) => verifyReceipt(text, [old.publicKey, signer.publicKey]);

  beforeAll(async () => {
    [signer, old] = [await makeSigner("new"), await makeSigner("old")];
    jws = await sign(receipt, receiptTyp, signer);
  });

  it("answers with what a true receipt attests, also by an old key", async () => {
    expect(await check(jws)).toEqual({ ok: true, value: receipt });
    expect(await check(await sign(receipt, receiptTyp, old))).toEqual({ ok: true, value: receipt });
  });

  it("leaves out fields that it does not know", async () => {
    expect(await check(await sign({ ...receipt, later: 1 }, receiptTyp, signer))).toEqual({
      ok: true,
      value: receipt,
    });
  });

  it("refuses another typ", async () => {
    expect(await check(await sign(receipt, resultTyp, signer))).toEqual({ ok: false, error: "wrong-type" });
  });

  it("refuses a key that is not among the server's", async () => {
    const stranger = await makeSigner("stranger");
    expect(await check(await sign(receipt, receiptTyp, stranger))).toEqual({
      ok: false,
      error: "unknown-key",
    });
  });

  it("refuses a stranger's signature under a known key id", async () => {
    const stranger = await makeSigner("stranger");
    const forged = await sign(receipt, receiptTyp, stranger, "new");
    expect(await check(forged)).toEqual({ ok: false, error: "signature-invalid" });
  });

  it("refuses alg none and alg HS256 keyed with the public key", async () => {
    const header = toBase64url(Buffer.from(JSON.stringify({ alg: "none", typ: receiptTyp, kid: "new" })));
    const payload = jws.split(".")[1];
    expect(await check(`${header}.${payload}.`)).toEqual({ ok: false, error: "malformed" });
    expect(await check(`${header}.${payload}.AAAA`)).toEqual({ ok: false, error: "signature-invalid" });
    expect(await check(new UnsecuredJWT({}).encode())).toEqual({ ok: false, error: "malformed" });

    const keyed = await new CompactSign(Buffer.from(JSON.stringify(receipt)))
      .setProtectedHeader({ alg: "HS256", typ: receiptTyp, kid: "new" })
      .sign(Buffer.from(JSON.stringify(signer.publicKey)));
    expect(await check(keyed)).toEqual({ ok: false, error: "signature-invalid" });
  });

  it("refuses a flipped bit at every place", async () => {
    for (let index = 0; index < jws.length; index++) {
      const flipped = String.fromCharCode(jws.charCodeAt(index) ^ 1);
      const changed = jws.slice(0, index) + flipped + jws.slice(index + 1);
      expect((await check(changed)).ok, `at ${index}`).toBe(false);
    }
  });

  it("refuses other spellings of a true signature", async () => {
    const last = jws.at(-1) ?? "";
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    // 64 bytes leave four unused bits in the last character: sixteen spellings, one of them canonical.
    const sibling = alphabet[alphabet.indexOf(last) ^ 1] ?? "";
    const key = await importJWK(signer.publicKey, "ES256");
    // jose alone takes it; if this fails one day, our own check may go.
    await expect(compactVerify(jws.slice(0, -1) + sibling, key)).resolves.toBeDefined();
    const [header, payload, signature] = jws.split(".");
    for (const spelling of [
      jws.slice(0, -1) + sibling,
      `${jws}==`,
      `${jws}\n`,
      `${header}.${payload}.${signature?.slice(0, 10)} ${signature?.slice(10)}`,
      `${jws}.`,
      "",
      "..",
    ])
      expect(await check(spelling)).toEqual({ ok: false, error: "malformed" });
  });

  it("refuses true signatures over other content", async () => {
    for (const content of [{ ...receipt, subject: "else" }, [], null, "text"])
      expect(await check(await sign(content, receiptTyp, signer))).toEqual({
        ok: false,
        error: "unexpected-content",
      });
  });
});
