import type { Line } from "../text/lines.ts";
import { fold } from "../vocabulary/fold.ts";

/** What stands behind a label: in its own segment after a colon, or in the segments to its right or below. */
export function* labelledTexts(lines: readonly Line[], label: RegExp): Generator<string> {
  for (const line of lines) {
    for (let index = 0; index < line.segments.length; index++) {
      const segment = line.segments[index];
      if (!segment) continue;
      const [head = "", ...tail] = segment.text.split(/(?<=:)\s*|\s+(?=:)/);
      const named = label.test(fold(head)) || label.test(fold(segment.text.split(/\s(?=\d)/)[0] ?? ""));
      if (!named) continue;
      const own = tail.join(" ").replace(/^[:\s]+/, "");
      const right = line.segments
        .slice(index + 1, index + 3)
        .map((s) => s.text.replace(/^[:\s]+/, ""))
        .filter((t) => t !== "");
      if (own !== "") yield own;
      yield segment.text;
      for (const text of right) yield text;
    }
  }
}
