import { newSheet, type Sheet } from "./sheet.ts";

/**
 * A PDF in embedded fonts whose map from shapes to letters is changed: the page shows one text, the layer names
 * another. `letterOf` gives the letter that the layer is to name for the one that is drawn.
 */
export async function withOtherLetters(
  draw: (sheet: Sheet) => void,
  letterOf: (drawn: string) => string,
): Promise<Uint8Array> {
  // Uncompressed, so that the maps (PDF 32000-1, 9.10.3) can be changed in place without moving anything.
  const sheet = newSheet({ compress: false }, "roboto");
  draw(sheet);
  const file = Buffer.from(await sheet.finish()).toString("latin1");
  const changed = file.replace(/(?<=beginbfrange[^[]*\[<0000> )[^\]]*(?=\])/g, (letters) =>
    letters.replace(/[0-9a-f]{4}/g, (code) => hex(letterOf(String.fromCharCode(Number.parseInt(code, 16))))),
  );
  return Buffer.from(changed, "latin1");
}

const hex = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, "0");
