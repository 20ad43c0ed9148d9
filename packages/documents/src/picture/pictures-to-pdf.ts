import { type Jpeg, joined } from "./jpeg.ts";

/** Points for a pixel: a page is as large as print at 200 dots an inch, the density at which pages are drawn. */
const POINTS = 72 / 200;

/**
 * Several pictures of one report as one PDF: a page for each, its JPEG inside as it is, without being coded again.
 * The same pictures give the same bytes. Pictures that ask to be mirrored are refused by a throw: code them anew.
 */
export function picturesToPdf(pictures: readonly Jpeg[]): Uint8Array<ArrayBuffer> {
  const kids = pictures.map((_, i) => `${3 + 3 * i} 0 R`).join(" ");
  const objects: Uint8Array[][] = [
    [text("<</Type/Catalog/Pages 2 0 R>>")],
    [text(`<</Type/Pages/Count ${pictures.length}/Kids[${kids}]>>`)],
    ...pictures.flatMap((picture, i) => pageObjects(picture, 3 + 3 * i)),
  ];
  const parts: Uint8Array[] = [text("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n")];
  let at = parts[0]?.length ?? 0;
  const places: number[] = [];
  for (const [i, body] of objects.entries()) {
    const object = joined([text(`${i + 1} 0 obj\n`), ...body, text("\nendobj\n")]);
    places.push(at);
    parts.push(object);
    at += object.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  parts.push(
    text(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return joined(parts);
}

const COLOURS: Readonly<Record<number, string>> = { 1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK" };

/** The page, what it draws, and the picture: three objects, from this number on. */
function pageObjects({ width, height, channels, turn, bare }: Jpeg, number: number): Uint8Array[][] {
  const colours = COLOURS[channels];
  if (turn === null || colours === undefined) throw new RangeError("This JPEG can't be taken as it is.");
  const [w, h] = [(width * POINTS).toFixed(2), (height * POINTS).toFixed(2)];
  const drawing = `q ${w} 0 0 ${h} 0 0 cm /P Do Q`;
  // A CMYK JPEG of a camera or scanner stores its inks upside down, as Adobe's programs do.
  const decode = channels === 4 ? "/Decode[1 0 1 0 1 0 1 0]" : "";
  return [
    [
      text(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${w} ${h}]/Rotate ${turn}/Contents ${number + 1} 0 R/Resources<</XObject<</P ${number + 2} 0 R>>>>>>`,
      ),
    ],
    [text(`<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`)],
    [
      text(
        `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace${colours}${decode}/Filter/DCTDecode/Length ${bare.length}>>\nstream\n`,
      ),
      bare,
      text("\nendstream"),
    ],
  ];
}

/** Latin letters as bytes. */
const text = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
