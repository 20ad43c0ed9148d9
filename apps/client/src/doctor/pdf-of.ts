// As text within the program: so the app's offline copy has them, and the content policy needs no exception.
import regular from "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?inline";
import bold from "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?inline";
import type { Texts } from "../texts/index.ts";
import type { PdfContent } from "./pdf/first-page.ts";
import { writePdf } from "./pdf/write-pdf.ts";

/** A report for the doctor as a PDF, in the fonts that come with the app. */
export const pdfOf = (content: PdfContent, texts: Texts): Promise<Uint8Array<ArrayBuffer>> =>
  writePdf(content, { texts, fonts: { regular: bytesOf(regular), bold: bytesOf(bold) } });

/** The bytes of a base64 data address. */
const bytesOf = (address: string): Uint8Array =>
  Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0));
