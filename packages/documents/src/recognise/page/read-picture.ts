import { type Rect, unionOf } from "../../geometry.ts";
import type { Picture } from "../../picture/picture.ts";
import { judgeAfter } from "../../picture/quality/judge-capture.ts";
import { buildLines } from "../../text/lines.ts";
import type { PageLayer } from "../../text/page-layer.ts";
import { inkOutside } from "../agreement/ink-outside.ts";
import { type StrayInk, strayInk } from "../agreement/stray-ink.ts";
import type { RecognisedLine, Recognizers } from "../recognizer.ts";
import { levelFor } from "./level.ts";
import { partAtColon, partAtTime } from "./part-at-colon.ts";
import { placeWords } from "./picture-words.ts";
import { readOnce } from "./read-once.ts";
import { turnPicture } from "./turn-picture.ts";
import { withTypedBars } from "./typed-bars.ts";
import { withoutLeader } from "./without-leader.ts";

/** Where a picture can be had again: pictures are large, and only one is held at a time. */
export type PictureSource = () => Promise<Picture>;

/** The first reading of a page that is a picture, laid out so that rows can be found in it. */
export async function readPicture(
  source: PictureSource,
  page: number,
  { finder, first }: Recognizers,
): Promise<PageLayer> {
  const raw = await source();
  const found = await finder.find(raw);
  const turn = await finder.findTurn(raw, found);
  const picture = turnPicture(raw, turn);
  const quads = turn === 0 ? found : await finder.find(picture);
  const lines = withTypedBars(readOnce(await first.read(picture, quads)))
    .map((line) => ({
      ...line,
      words: line.words.flatMap(partAtTime).flatMap(partAtColon).map(withoutLeader),
    }))
    .filter((line) => line.words.length > 0);
  const seen = lines.flatMap((line) =>
    line.words.map(({ text, characters }) => ({ text, box: unionOf(characters.map((c) => c.box)) })),
  );
  const level = levelFor(lines, picture);
  const { words, lineOf, scale } = placeWords(lines, level, page);
  const faults = words.length > 0 ? judgeAfter(picture, seen) : [];
  return {
    page,
    width: picture.width * scale,
    height: picture.height * scale,
    rotation: turn,
    words,
    lines: buildLines(words, []),
    hidden: [],
    quality: words.length > 0 ? faults : ["no-print-found"],
    picture: {
      source: async () => turnPicture(await source(), turn),
      lines,
      unread: inkOutside(picture, quads),
      stray: strayInk(picture, lines),
      lineOf,
      scale,
    },
  };
}

/** What a page that is a picture keeps of its first reading, for the second one and for explaining it. */
export interface PictureView {
  /** The picture, upright. */
  readonly source: PictureSource;
  readonly lines: readonly RecognisedLine[];
  /** Print that no reader was asked to read, in pixels. */
  readonly unread: readonly Rect[];
  /** Shapes of a sign's size that no reader made a character of. */
  readonly stray: readonly StrayInk[];
  readonly lineOf: ReturnType<typeof placeWords>["lineOf"];
  /** Points of the layer for each pixel of the picture. */
  readonly scale: number;
}
