import { scaledBy, unionOf } from "../geometry.ts";
import type { RawRow } from "../layout/raw-row.ts";
import { type CropReading, recogniseCrops } from "../recognise/agreement/recognise-crops.ts";
import { turnPicture } from "../recognise/page/turn-picture.ts";
import { isSuspicious } from "../text/over-value.ts";
import type { PageLayer } from "../text/page-layer.ts";
import type { Work } from "../work.ts";
import { PROOF_DPI } from "./page-reader.ts";

/**
 * Where a text layer gives reason to doubt a value (letters without ink, under a picture, over hidden text, from a
 * font that no look confirmed), both recognisers read what the page shows in its place. It is kept beside the row;
 * the value stays what the layer says.
 */
export async function readSuspects(work: Work): Promise<void> {
  for (const page of work.pages) {
    const suspects = (work.rawRows ?? []).filter(
      (row) => row.page === page.page && row.value.length > 0 && isSuspicious(row.value, page),
    );
    if (suspects.length === 0) continue;
    const shown = await readShown(work, page, suspects);
    work.rawRows = (work.rawRows ?? []).map((row) => ({ ...row, ...shown.get(row) }));
  }
}

async function readShown(
  { recognisers }: Work,
  { drawn, width, rotation, picture: asPicture }: PageLayer,
  rows: readonly RawRow[],
): Promise<ReadonlyMap<RawRow, { readonly shown: CropReading }>> {
  if (!recognisers || !drawn || asPicture) return new Map();
  const picture = turnPicture(drawn(PROOF_DPI), rotation);
  const boxes = rows.map((row) => scaledBy(unionOf(row.value.map((w) => w.box)), picture.width / width));
  const readings = await recogniseCrops(picture, boxes, await recognisers());
  return new Map(
    rows.flatMap((row, index) => {
      const shown = readings[index];
      return shown ? [[row, { shown }] as const] : [];
    }),
  );
}
