/** A rectangle on the upright page in points, origin top left, y downwards. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const widthOf = (r: Rect): number => r.right - r.left;
export const heightOf = (r: Rect): number => r.bottom - r.top;
export const centreX = (r: Rect): number => (r.left + r.right) / 2;
export const areaOf = (r: Rect): number => Math.max(0, widthOf(r)) * Math.max(0, heightOf(r));

/** The smallest rectangle around all of them; an empty list gives a rectangle of no size. */
export function unionOf(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...rects.map((r) => r.left)),
    top: Math.min(...rects.map((r) => r.top)),
    right: Math.max(...rects.map((r) => r.right)),
    bottom: Math.max(...rects.map((r) => r.bottom)),
  };
}

/** Length of the common part of two intervals, negative where there is a gap. */
export const overlapX = (a: Rect, b: Rect): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);
export const overlapY = (a: Rect, b: Rect): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

/** The share of the smaller rectangle that the other one covers, 0 to 1. */
export function coverOf(a: Rect, b: Rect): number {
  const [x, y] = [overlapX(a, b), overlapY(a, b)];
  const smaller = Math.min(areaOf(a), areaOf(b));
  return x <= 0 || y <= 0 || smaller === 0 ? 0 : (x * y) / smaller;
}

/** The same place on a page drawn `by` times as large. */
export const scaledBy = (box: Rect, by: number): Rect => ({
  left: box.left * by,
  top: box.top * by,
  right: box.right * by,
  bottom: box.bottom * by,
});
