import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { newSheet } from "../../corpus/sheet.ts";
import { loadEngine } from "../node/load-engine.ts";
import { unlockPdf } from "./unlock-pdf.ts";

const engine = await loadEngine();

async function locked(password: string, pdfVersion: "1.3" | "1.4" | "1.7" | "1.7ext3"): Promise<Uint8Array> {
  const sheet = newSheet({ userPassword: password, ownerPassword: "owner", pdfVersion });
  sheet.text("Sodium 140 mmol/L", 50, 50);
  return await sheet.finish();
}

// RC4 of 40 and of 128 bits, AES of 128 and of 256: what portals lock their files with.
test.each(["1.3", "1.4", "1.7", "1.7ext3"] as const)(
  "a locked PDF %s opens with its password",
  async (version) => {
    const pdf = await locked("p4ss word", version);
    expect(engine.open(pdf)).toEqual({ ok: false, reason: "encrypted" });
    expect(engine.open(pdf, "wrong")).toEqual({ ok: false, reason: "encrypted" });
    const opened = engine.open(pdf, "p4ss word");
    if (!opened.ok) throw new Error(opened.reason);
    const page = opened.document.page(0);
    expect(
      page
        ?.glyphs()
        .map((g) => g.text)
        .join(""),
    ).toContain("Sodium");
    page?.close();
    opened.document.close();
  },
);

test("the owner's password and letters beyond ASCII open it too", async () => {
  const owners = engine.open(await locked("user", "1.7"), "owner");
  expect(owners.ok).toBe(true);
  if (owners.ok) owners.document.close();
  const accented = engine.open(await locked("Schlüssel", "1.7ext3"), "Schlüssel");
  expect(accented.ok).toBe(true);
  if (accented.ok) accented.document.close();
});

test("a password for a document that needs none does no harm", async () => {
  const sheet = newSheet();
  sheet.text("Sodium", 50, 50);
  const opened = engine.open(await sheet.finish(), "whatever");
  expect(opened.ok).toBe(true);
  if (opened.ok) opened.document.close();
});

test.each(["1.3", "1.4", "1.7", "1.7ext3"] as const)(
  "a copy of a locked PDF %s needs no password",
  async (version) => {
    const wasm = await readFile(createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm"));
    const pdf = await locked("p4ss word", version);
    expect(await unlockPdf(wasm, pdf, "wrong")).toEqual({ ok: false, reason: "wrong-password" });
    expect(await unlockPdf(wasm, pdf.subarray(0, 100), "p4ss word")).toEqual({
      ok: false,
      reason: "damaged",
    });
    const copy = await unlockPdf(wasm, pdf, "p4ss word");
    if (!copy.ok) throw new Error(copy.reason);
    const opened = engine.open(copy.bytes);
    if (!opened.ok) throw new Error(opened.reason);
    const page = opened.document.page(0);
    expect(
      page
        ?.glyphs()
        .map((g) => g.text)
        .join(""),
    ).toContain("Sodium");
    page?.close();
    opened.document.close();
  },
);
