import { err, limits, ok } from "@serenya/contract";
import { describe, expect, test } from "vitest";
import { checkDocument } from "./check-document.ts";

const fileOf = (content: string | Uint8Array, size?: number) => {
  const bytes = typeof content === "string" ? Uint8Array.from(content, (c) => c.charCodeAt(0)) : content;
  return {
    name: "report.pdf",
    size: size ?? bytes.length,
    arrayBuffer: async () => Uint8Array.from(bytes).buffer,
  };
};
const pages = (count: number) => async () => ok(count);

describe("a file is checked before it is sent", () => {
  test("a PDF goes through with its pages", async () => {
    const checked = await checkDocument(fileOf("%PDF-1.7 content"), pages(3));
    expect(checked).toMatchObject({ ok: true, value: { pages: 3, type: "application/pdf" } });
  });

  test.each([
    ["nothing at all", fileOf(""), pages(1), "empty"],
    ["no pages", fileOf("%PDF-1.7"), pages(0), "empty"],
    ["a photo by its first bytes, whatever it is called", fileOf("\xff\xd8\xff\xe0"), pages(1), "picture"],
    ["a picture of a screen", fileOf("\x89PNG\r\n\x1a\n"), pages(1), "picture"],
    ["a web page that is called PDF", fileOf("<!doctype html>"), pages(1), "not-a-pdf"],
    ["too many pages", fileOf("%PDF-1.7"), pages(limits.document.pages + 1), "too-many-pages"],
  ])("%s", async (_, file, count, fault) => {
    expect(await checkDocument(file, count)).toEqual(err(fault));
  });

  test("one byte too many", async () => {
    const bytes = new Uint8Array(limits.document.bytes + 1);
    bytes.set(new TextEncoder().encode("%PDF-1.7"));
    expect(await checkDocument(fileOf(bytes), pages(1))).toEqual(err("too-large"));
    expect(await checkDocument(fileOf(bytes.subarray(0, -1)), pages(1))).toMatchObject({ ok: true });
  });

  test("a huge file is refused unread", async () => {
    const huge = { ...fileOf("", 2 ** 31), arrayBuffer: () => Promise.reject(new Error("read")) };
    expect(await checkDocument(huge, pages(1))).toEqual(err("too-large"));
  });

  test("a password and damage are told apart", async () => {
    const file = fileOf("%PDF-1.7");
    expect(await checkDocument(file, async () => err({ code: "encrypted" }))).toEqual(err("locked"));
    expect(await checkDocument(file, async () => err({ code: "unreadable" }))).toEqual(err("damaged"));
  });
});
