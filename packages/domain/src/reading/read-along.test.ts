import { err, ok, type Reading } from "@serenya/contract";
import { cellBox, pageWords, reading, resultRow, testClock } from "@serenya/testing";
import { describe, expect, it } from "vitest";
import type { Ask, Assistant, NoAnswer } from "../model/assistant.ts";
import { readingPrompt } from "../model/prompts/reading.ts";
import type { ReadDocument, ReadPage } from "../ports/reader.ts";
import { readAlong } from "./read-along.ts";

const clock = testClock();
const signal = new AbortController().signal;
const inSeconds = (seconds: number) => new Date(clock.now().getTime() + seconds * 1000);

const line = ["Hemoglobin", "13.2", "g/dL", "12.0 - 15.5"];
const row = { name: "Hemoglobin", value: "13.2", unit: "g/dL", range: "12.0 - 15.5", flag: null };
const picture = (page: number) => ({ format: "jpeg" as const, bytes: new Uint8Array([page]) });

/** A document of so many pages with one row each, and its pictures, which hold the page's number. */
function document(pages: number, shown = pages): ReadDocument {
  const results = Array.from({ length: pages }, (_, index) =>
    resultRow({ source: { page: index + 1, box: cellBox(0, 1, "13.2") } }),
  );
  return {
    reading: reading({ results, document: { ...reading().document, pages } }),
    pages: Array.from(
      { length: shown },
      (_, index): ReadPage => ({
        page: index + 1,
        picture: picture(index + 1),
        words: pageWords([line]),
      }),
    ),
  };
}

/** A model that answers page by page; it is asked with nothing but the prompt and one picture. */
function modelThat(answer: (page: number) => unknown) {
  const asked: Ask<unknown>[] = [];
  const assistant: Assistant = {
    id: "test.model",
    async ask(question) {
      question.signal.throwIfAborted();
      asked.push(question as Ask<unknown>);
      const [shown] = question.content.filter((part) => part.kind === "picture");
      const said = await answer(shown?.bytes[0] ?? 0);
      if (typeof said === "string") return err(said as NoAnswer);
      const parsed = question.schema.safeParse(said);
      return parsed.success ? ok(parsed.data) : err("malformed");
    },
  };
  return { assistant, asked };
}

function along(assistant: Assistant | null, read: ReadDocument, deadline = inSeconds(90)) {
  return readAlong({ assistant, clock }, read, { deadline, signal });
}

const secondOf = ({ reader }: Reading) => reader.second;
const nothing = { agreed: 0, differed: 0, missed: 0, added: 0, dropped: 0 };

describe("readAlong", () => {
  it("changes nothing without a model, and asks none about what is no report", async () => {
    const read = document(2);
    expect(await along(null, read)).toBe(read.reading);
    const { assistant, asked } = modelThat(() => ({ rows: [] }));
    const other = { ...read.reading, document: { ...read.reading.document, kind: "unreadable" as const } };
    expect(await along(assistant, { ...read, reading: other })).toBe(other);
    expect(asked).toEqual([]);
  });

  it("asks for each page by itself, with its picture and nothing that was read of it", async () => {
    const { assistant, asked } = modelThat(() => ({ rows: [row] }));
    const after = await along(assistant, document(3));
    expect(asked.map(({ task, prompt }) => [task, prompt])).toEqual(
      [1, 2, 3].map(() => ["reading", readingPrompt]),
    );
    expect(asked.map(({ content }) => content)).toEqual(
      [1, 2, 3].map((page) => [
        { kind: "text", text: "The page:" },
        { kind: "picture", ...picture(page) },
      ]),
    );
    expect(after.reader.model).toBe("test.model");
    expect(secondOf(after)).toEqual({ ...nothing, pages: [1, 2, 3], notRead: [], why: null, agreed: 3 });
    expect(after.results.every(({ status }) => status === "verified")).toBe(true);
  });

  it("takes certainty away where the model reads otherwise, page by page", async () => {
    const { assistant } = modelThat((page) => ({ rows: [page === 2 ? { ...row, value: "12.2" } : row] }));
    const after = await along(assistant, document(3));
    expect(after.results.map(({ status }) => status)).toEqual(["verified", "confirm", "verified"]);
    expect(secondOf(after)).toMatchObject({ agreed: 2, differed: 1 });
  });

  it.each(["truncated", "malformed", "refused", "filtered"])(
    "leaves a page that was %s as it is, and says so",
    async (why) => {
      const { assistant, asked } = modelThat((page) => (page === 2 ? why : { rows: [row] }));
      const read = document(3);
      const after = await along(assistant, read);
      expect(asked).toHaveLength(3);
      expect(after.results).toEqual(
        read.reading.results.map((one) =>
          expect.objectContaining({ printed: one.printed, status: "verified" }),
        ),
      );
      expect(secondOf(after)).toMatchObject({ pages: [1, 3], notRead: [2], why });
    },
  );

  it.each(["throttled", "timed-out", "unavailable", "budget-spent"])(
    "does not ask again once it is %s",
    async (why) => {
      const { assistant, asked } = modelThat(() => why);
      const read = document(8);
      const after = await along(assistant, read);
      expect(asked.length).toBeLessThanOrEqual(2);
      expect(after.reader.model).toBeNull();
      expect(secondOf(after)).toMatchObject({ pages: [], notRead: [1, 2, 3, 4, 5, 6, 7, 8], why });
      expect(after.results.map(({ status }) => status)).toEqual(
        read.reading.results.map(({ status }) => status),
      );
    },
  );

  it("says which pages were not shown, and which the model read in part only", async () => {
    const { assistant } = modelThat(() => ({ rows: [] }));
    const after = await along(assistant, document(3, 2));
    expect(secondOf(after)).toEqual({ ...nothing, pages: [], notRead: [1, 2, 3], why: "in-part" });
    expect(after.results.every(({ status }) => status === "verified")).toBe(true);
    const [third] = [await along(assistant, { ...document(3), pages: [] })].map(secondOf);
    expect(third).toMatchObject({ notRead: [1, 2, 3], why: "not-shown" });
  });

  it("has a minute, or what is left of the reading's time", async () => {
    const { assistant, asked } = modelThat(() => ({ rows: [row] }));
    await along(assistant, document(1), inSeconds(90));
    await along(assistant, document(1), inSeconds(20));
    expect(asked.map(({ deadline }) => deadline)).toEqual([inSeconds(60), inSeconds(20)]);
  });

  it("has two pages read at once, no more", async () => {
    let now = 0;
    let most = 0;
    const { assistant } = modelThat(async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      return { rows: [row] };
    });
    await along(assistant, document(6));
    expect(most).toBe(2);
  });

  it("ends with the attempt", async () => {
    const { assistant } = modelThat(() => ({ rows: [row] }));
    const ended = readAlong({ assistant, clock }, document(2), {
      deadline: inSeconds(9),
      signal: AbortSignal.abort(new Error("lease lost")),
    });
    await expect(ended).rejects.toThrow("lease lost");
  });
});
