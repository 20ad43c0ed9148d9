import { afterAll, expect, test } from "vitest";
import { drawnPage } from "../../test/drawn-page.ts";
import { loadEngine } from "./load-engine.ts";
import { loadSecondReader } from "./load-second-reader.ts";

const engine = await loadEngine();
const reader = loadSecondReader();
afterAll(() => reader.close());

const page = await drawnPage(engine, { family: "unruled", seed: 1 }, 150);
const quads = page.cells.map((cell) => cell.quad);
const squash = (text: string) => text.replaceAll(/\s/g, "").replaceAll(/[–−]/g, "-");

test("numbers of a clean page are read as they are printed, at their place", async () => {
  const lines = await reader.read(page.picture, quads);
  expect(lines).toHaveLength(quads.length);
  const numbers = page.cells.flatMap((cell, i) =>
    /^[<\d.\s–-]+$/.test(cell.text) ? [{ cell, line: lines[i] }] : [],
  );
  expect(numbers.length).toBeGreaterThan(25);
  const wrong = numbers.filter(
    ({ cell, line }) => squash(line?.words.map((w) => w.text).join("") ?? "") !== squash(cell.text),
  );
  expect(wrong.map(({ cell }) => cell.text)).toEqual([]);
  for (const { cell, line } of numbers) {
    const [first] = line?.words ?? [];
    const middle = first?.characters.map((c) => (c.box.top + c.box.bottom) / 2) ?? [];
    const box = cell.words[0]?.box;
    for (const y of middle) expect(Math.abs(y - ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2)).toBeLessThan(6);
  }
});

test("the same quads give the same answer, in any company and order, also at once", async () => {
  const some = [...quads.slice(10, 30)].reverse();
  const [all, part] = await Promise.all([reader.read(page.picture, quads), reader.read(page.picture, some)]);
  expect(part).toEqual(some.map((quad) => all[quads.indexOf(quad)]));
});

test("letters that the first reader's dictionary lacks", async () => {
  const german = await drawnPage(engine, { family: "german", seed: 1 }, 200);
  const lines = await reader.read(
    german.picture,
    german.cells.map((cell) => cell.quad),
  );
  const words = lines.flatMap((line) => line.words.map((word) => word.text));
  expect(words.filter((word) => /[äöüß]/.test(word)).length).toBeGreaterThan(2);
});

test("an empty quad and a quad without size have no words", async () => {
  const corner = { x: 1, y: 1 };
  const empty = [corner, { x: 60, y: 1 }, { x: 60, y: 20 }, { x: 1, y: 20 }] as const;
  const lines = await reader.read(page.picture, [empty, [corner, corner, corner, corner]]);
  expect(lines.map((line) => line.words)).toEqual([[], []]);
});

test("a closed reader rejects what was under way and works again when it is asked again", async () => {
  const other = loadSecondReader(1);
  const reading = other.read(page.picture, quads);
  const rejected = expect(reading).rejects.toThrow("ended");
  await new Promise((resolve) => setTimeout(resolve, 30));
  await other.close();
  await rejected;
  const again = await other.read(page.picture, quads.slice(0, 2));
  expect(again.map((line) => line.words.length > 0)).toEqual([true, true]);
  await other.close();
});
