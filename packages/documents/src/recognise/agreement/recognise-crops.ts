import { heightOf, type Rect } from "../../geometry.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Quad, RecognisedLine, Recognizer, Recognizers } from "../recognizer.ts";
import { sameNumber } from "./same-in-print.ts";

/** What both readers saw in one box of a picture; null where one saw nothing. */
export interface CropReading {
  readonly first: string | null;
  readonly second: string | null;
  /** Both saw the same, and saw something. */
  readonly agreed: boolean;
}

/** Paper around the ink, as a share of its height: less cuts soft edges off, more reaches the dash of a range. */
const MARGIN = 0.2;

/**
 * Reads what is drawn in each box, in pixels of the picture: for words of a text layer that may say something else
 * than the page shows. Boxes lie tight around the ink of one word or cell.
 */
export async function recogniseCrops(
  picture: Picture,
  boxes: readonly Rect[],
  { first, second }: Pick<Recognizers, "first" | "second">,
): Promise<readonly CropReading[]> {
  const one = await readCrops(picture, boxes, first);
  const other = await readCrops(picture, boxes, second);
  return boxes.map((_, index) => {
    const [seen, again] = [one[index] ?? null, other[index] ?? null];
    return { first: seen, second: again, agreed: seen !== null && again !== null && sameNumber(seen, again) };
  });
}

/** What one reader saw in each box; null where it saw nothing. */
export async function readCrops(
  picture: Picture,
  boxes: readonly Rect[],
  reader: Recognizer,
): Promise<readonly (string | null)[]> {
  return (await reader.read(picture, boxes.map(quadAround))).map(textOf);
}

function quadAround(box: Rect): Quad {
  const margin = MARGIN * heightOf(box);
  const [left, top, right, bottom] = [
    box.left - margin,
    box.top - margin,
    box.right + margin,
    box.bottom + margin,
  ];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

function textOf(line: RecognisedLine): string | null {
  const text = line.words.map((word) => word.text).join(" ");
  return text === "" ? null : text;
}
