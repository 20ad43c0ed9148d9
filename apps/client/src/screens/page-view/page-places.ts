import type { Box, Reading } from "@serenya/contract";

/** Something that was read on a page, or was not understood there. */
export interface Place {
  readonly key: string;
  /** Place in `reading.results`; null for a line that was not understood. */
  readonly row: number | null;
  readonly box: Box;
}

/** Everything that has a box on a page, from top to bottom, then from left to right. */
export function placesOf({ results, unread }: Pick<Reading, "results" | "unread">, page: number): Place[] {
  const values = results.flatMap(({ source }, row) =>
    source.page === page ? [{ key: `row-${row}`, row, box: source.box }] : [],
  );
  const lines = unread.flatMap(({ page: on, box }, index) =>
    on === page ? [{ key: `unread-${index}`, row: null, box }] : [],
  );
  return [...values, ...lines].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

/**
 * The place that a tap means: the one that it hits, else the nearest within a finger's width.
 * @param tap as fractions of the page
 * @param reach half a finger as fractions of the page's width and height
 */
export function placeAt(
  tap: { readonly x: number; readonly y: number },
  places: readonly Place[],
  reach: { readonly x: number; readonly y: number },
): Place | null {
  let nearest: Place | null = null;
  let least = 1;
  for (const place of places) {
    const [left, top, right, bottom] = place.box;
    // Measured in fingers: 1 is just out of reach.
    const x = Math.max(left - tap.x, 0, tap.x - right) / reach.x;
    const y = Math.max(top - tap.y, 0, tap.y - bottom) / reach.y;
    const distance = Math.hypot(x, y);
    if (distance >= least) continue;
    least = distance;
    nearest = place;
  }
  return nearest;
}
