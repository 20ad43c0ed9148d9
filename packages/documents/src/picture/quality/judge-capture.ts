import type { CaptureFault } from "@serenya/contract";
import { heightOf, type Rect } from "../../geometry.ts";
import type { Picture } from "../picture.ts";
import { isBlurred } from "./blur.ts";
import { cellsOf } from "./cells.ts";
import { isCutOff, looksCutOff } from "./cut-off.ts";
import { isFaint } from "./faint.ts";
import { hasGlare } from "./glare.ts";
import { samplePrint } from "./print-samples.ts";
import { hasShadow } from "./shadow.ts";
import { isSmall, looksSmall } from "./small-print.ts";
import { thumbnailOf } from "./thumbnail.ts";

/** What a recogniser saw, as far as the capture is judged by it. */
export interface SeenWord {
  readonly text: string;
  /** Around its ink, in pixels of the picture. */
  readonly box: Rect;
}

/**
 * What is wrong with how a picture was taken, before anything of it is read: for the person who still holds the
 * phone. Runs in a browser too; a photo of 12 megapixels takes well under 150 ms. A picture without print has no
 * fault of this kind.
 */
export function judgeBefore(picture: Picture): CaptureFault[] {
  const faults = measure(picture);
  return listed({
    ...faults,
    "print-too-small": faults.looksSmall,
    "picture-cut-off": faults.looksCutOff,
  });
}

/** The same after reading, when it is known where the words and digits stand. */
export function judgeAfter(picture: Picture, words: readonly SeenWord[]): CaptureFault[] {
  const digits = words.filter((word) => /^[<>]?\d[\d.,]*$/.test(word.text));
  return listed({
    ...measure(picture),
    "print-too-small": isSmall(digits.map((word) => heightOf(word.box))),
    "picture-cut-off": isCutOff(
      words.map((word) => word.box),
      picture.width,
    ),
  });
}

function measure(picture: Picture) {
  const thumbnail = thumbnailOf(picture);
  const cells = cellsOf(thumbnail);
  const samples = samplePrint(picture, thumbnail, cells);
  const blurred = isBlurred(samples);
  return {
    "picture-blurred": blurred,
    "picture-glare": hasGlare(thumbnail, cells),
    "picture-shadow": hasShadow(cells),
    "print-too-faint": !blurred && isFaint(samples),
    looksSmall: looksSmall(samples),
    looksCutOff: looksCutOff(cells),
  };
}

const ORDER = [
  "picture-blurred",
  "picture-glare",
  "picture-shadow",
  "picture-cut-off",
  "print-too-small",
  "print-too-faint",
] as const satisfies readonly CaptureFault[];

const listed = (faults: Readonly<Record<CaptureFault, boolean>>): CaptureFault[] =>
  ORDER.filter((fault) => faults[fault]);
