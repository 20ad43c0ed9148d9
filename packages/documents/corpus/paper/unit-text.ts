import type { Sheet, TextStyle } from "../sheet.ts";

/** Draws a unit with its powers small and raised: "10^9/L" as x10⁹/L, "m²" with a drawn 2. Gives its width. */
export function drawRaised(sheet: Sheet, unit: string, x: number, y: number, style: TextStyle = {}): number {
  const size = style.size ?? 9;
  let at = x;
  for (const part of unit.replace("²", "^2").split(/(\^\d+)/)) {
    if (part === "") continue;
    at += part.startsWith("^")
      ? sheet.text(part.slice(1), at, y - size * 0.12, { ...style, size: size * 0.65 })
      : sheet.text(part, at, y, { ...style, size });
  }
  return at - x;
}
