/** What an app needs of pictures before it sends them; nothing here reads one. */
export { type Jpeg, jpegWithTurn, readJpeg } from "./jpeg.ts";
export { picturesToPdf } from "./pictures-to-pdf.ts";
export { judgeBefore } from "./quality/judge-capture.ts";
