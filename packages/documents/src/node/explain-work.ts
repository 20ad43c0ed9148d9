import type { Reading } from "@serenya/contract";
import sharp from "sharp";
import { explain } from "../explain/explain.ts";
import type { PagePicture, StageTime } from "../explain/trace.ts";
import type { Picture } from "../picture/picture.ts";
import type { Work } from "../work.ts";

/** Fine enough to see a lost decimal point, small enough for a page of 50 pages. */
const DPI = 144;

/** The page that explains a reading (HTML text). Must be asked while the document is open. */
export async function explainWork(
  title: string,
  work: Work,
  reading: Reading,
  stages: readonly StageTime[],
): Promise<string> {
  const pictures: PagePicture[] = [];
  for (const { page, rotation, picture, drawn } of work.pages) {
    const shown = picture ? await picture.source() : drawn?.(DPI);
    // A picture is already turned; a page of a PDF is drawn as the file has it.
    if (shown) pictures.push({ page, url: await dataUrl(shown), turn: picture ? 0 : rotation });
  }
  return explain({ title, work, reading, stages, pictures });
}

async function dataUrl({ width, height, rgb }: Picture): Promise<string> {
  const raw = { width, height, channels: 3 } as const;
  const bytes = await sharp(rgb, { raw }).webp({ quality: 85, smartSubsample: true }).toBuffer();
  return `data:image/webp;base64,${bytes.toString("base64")}`;
}

/** A stopwatch over stages: tell it each stage as it begins, and ask for the times at the end. */
export function watchStages(now: () => number = () => performance.now()) {
  const begun: { readonly name: string; readonly at: number }[] = [];
  return {
    begin: (name: string) => void begun.push({ name, at: now() }),
    times: (): StageTime[] => {
      const end = now();
      return begun.map(({ name, at }, i) => ({ name, milliseconds: (begun[i + 1]?.at ?? end) - at }));
    },
  };
}
