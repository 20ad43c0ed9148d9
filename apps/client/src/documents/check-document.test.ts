import { err, limits, ok } from "@serenya/contract";
import { describe, expect, test } from "vitest";
import { checkDocument, type DocumentTools } from "./check-document.ts";

const fileOf = (content: string | Uint8Array, size?: number) => {
  const bytes = typeof content === "string" ? Uint8Array.from(content, (c) => c.charCodeAt(0)) : content;
  return {
    name: "report.pdf",
    size: size ?? bytes.length,
    arrayBuffer: async () => Uint8Array.from(bytes).buffer,
  };
};
const tools: DocumentTools = {
  countPages: async () => ok(1),
  encode: async () => null,
  judge: async () => ["picture-blurred"],
};
const pages = (count: number): DocumentTools => ({ ...tools, countPages: async () => ok(count) });
const fails = (code: "encrypted" | "unreadable"): DocumentTools => ({
  ...tools,
  countPages: async () => err({ code }),
});

describe("a file is checked before it is sent", () => {
  test("a PDF goes through with its pages", async () => {
    const checked = await checkDocument([fileOf("%PDF-1.7 content")], pages(3));
    expect(checked).toMatchObject({ ok: true, value: { pages: 3, type: "application/pdf", faults: [] } });
  });

  test.each([
    ["nothing at all", fileOf(""), pages(1), "empty"],
    ["no pages", fileOf("%PDF-1.7"), pages(0), "empty"],
    [
      "a photo that can't be opened, whatever it is called",
      fileOf("\xff\xd8\xff\xe0"),
      fails("unreadable"),
      "damaged",
    ],
    ["a web page that is called PDF", fileOf("<!doctype html>"), pages(1), "unsupported"],
    ["too many pages", fileOf("%PDF-1.7"), pages(limits.document.pages + 1), "too-many-pages"],
  ])("%s", async (_, file, count, fault) => {
    expect(await checkDocument([file], count)).toEqual(err(fault));
  });

  test("one byte too many", async () => {
    const bytes = new Uint8Array(limits.document.bytes + 1);
    bytes.set(new TextEncoder().encode("%PDF-1.7"));
    expect(await checkDocument([fileOf(bytes)], pages(1))).toEqual(err("too-large"));
    expect(await checkDocument([fileOf(bytes.subarray(0, -1))], pages(1))).toMatchObject({ ok: true });
  });

  test("a huge file is refused unread", async () => {
    const huge = { ...fileOf("", 2 ** 31), arrayBuffer: () => Promise.reject(new Error("read")) };
    expect(await checkDocument([huge], pages(1))).toEqual(err("too-large"));
  });

  test("a password and damage are told apart", async () => {
    const file = fileOf("%PDF-1.7");
    expect(await checkDocument([file], fails("encrypted"))).toEqual(err("locked"));
    expect(await checkDocument([file], fails("unreadable"))).toEqual(err("damaged"));
  });
});

describe("pictures are looked at before they are sent", () => {
  const png = fileOf("\x89PNG\r\n\x1a\n");

  test("a picture goes through as it is, with what is wrong with it", async () => {
    expect(await checkDocument([png], tools)).toMatchObject({
      ok: true,
      value: { type: "image/png", pages: 1, faults: [["picture-blurred"]] },
    });
  });

  test("a HEIC that this device can't open is sent as it is", async () => {
    const heic = fileOf("\0\0\0\x18ftypheic");
    expect(await checkDocument([heic], fails("unreadable"))).toMatchObject({
      ok: true,
      value: { type: "image/heic" },
    });
  });

  test("several must all be pictures, that can be opened, and not too many", async () => {
    expect(await checkDocument([png, fileOf("%PDF-1.7")], tools)).toEqual(err("several"));
    expect(await checkDocument([fileOf("%PDF-1.7"), fileOf("%PDF-1.7")], tools)).toEqual(err("several"));
    expect(await checkDocument([png, png], tools)).toEqual(err("picture-unreadable"));
    const many = Array.from({ length: limits.document.pictures }, () => png);
    expect(await checkDocument([png, ...many], tools)).toEqual(err("too-many-pictures"));
  });
});
