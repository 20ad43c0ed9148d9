import { reading, resultRow } from "@serenya/testing";
import { expect, test } from "vitest";
import { placeAt, placesOf } from "./page-places.ts";

const on = (page: number, box: [number, number, number, number]) => resultRow({ source: { page, box } });

test("the places of a page, from top to bottom", () => {
  const places = placesOf(
    reading({
      results: [on(1, [0.4, 0.5, 0.5, 0.52]), on(2, [0.4, 0.1, 0.5, 0.12]), on(1, [0.4, 0.2, 0.5, 0.22])],
      unread: [{ page: 1, text: "Line", box: [0.1, 0.3, 0.9, 0.32] }],
    }),
    1,
  );
  expect(places.map(({ key }) => key)).toEqual(["row-2", "unread-0", "row-0"]);
});

test("a tap takes what it hits, else the nearest within a finger, else nothing", () => {
  const places = placesOf(
    reading({ results: [on(1, [0.4, 0.2, 0.5, 0.22]), on(1, [0.4, 0.23, 0.5, 0.25])] }),
    1,
  );
  const reach = { x: 0.07, y: 0.05 };
  expect(placeAt({ x: 0.45, y: 0.24 }, places, reach)?.row).toBe(1);
  expect(placeAt({ x: 0.45, y: 0.18 }, places, reach)?.row).toBe(0);
  expect(placeAt({ x: 0.45, y: 0.6 }, places, reach)).toBeNull();
});
