import { readingSchema } from "@serenya/contract";
import { profileItemSchema } from "@serenya/domain";
import { expect, test } from "vitest";
import { testIds } from "../ids.ts";
import { profileItem } from "./profile-item.ts";
import { reading, resultRow } from "./reading.ts";

test("a made profile item is what the domain takes for one", () => {
  const item = profileItem(testIds().uuid(), { language: "pt" });
  expect(profileItemSchema.parse(item)).toEqual(item);
  expect(item.language).toBe("pt");
});

test("a made reading is what the contract takes for one", () => {
  const made = reading({ results: [resultRow(), resultRow({ status: "confirm", reasons: ["no-ink"] })] });
  expect(readingSchema.parse(made)).toEqual(made);
  expect(made.rows).toEqual({ seen: 2, read: 2 });
});

test("test ids have the form of real ones and don't repeat", () => {
  const ids = testIds();
  const made = Array.from({ length: 50 }, () => ids.random());
  expect(new Set(made).size).toBe(50);
  for (const id of made) expect(id).toMatch(/^[a-z0-9]{26}$/);
  expect(ids.uuid()).not.toBe(ids.uuid());
});
