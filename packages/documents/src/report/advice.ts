import type { UnreadableReason } from "@serenya/contract";

/** For each outcome without results: a sentence that a person can act on. */
export const ADVICE: Readonly<Record<UnreadableReason | "not_a_lab_report", string>> = {
  document_encrypted:
    "This file is locked with a password, and none was given or it does not fit. Give the password, or save a copy without one and send that copy.",
  document_empty: "This file is empty. Download it again from your portal, or take a photo of the paper.",
  document_damaged:
    "This file is damaged and could not be opened. Download it again, or take a photo of the paper.",
  document_too_large:
    "This file is larger than 10 MB, or unpacks to far more than it should. Save a smaller copy, or send only the pages with results.",
  document_too_many_pages: "This file has more than 50 pages. Send only the pages with results.",
  document_too_many_pixels:
    "This picture has more than 40 million pixels. Set your camera to 12 megapixels and take it again.",
  document_no_text_layer:
    "No print could be found in this file. Take the photo again in good light, with the whole page in view, or ask your laboratory for the original PDF.",
  document_unsupported:
    "This file is neither a PDF nor a picture that can be read. Send the report as a PDF, or as a photo: JPEG, PNG, WebP, HEIC or TIFF.",
  document_timed_out: "Reading this file took too long and was stopped. Send only the pages with results.",
  not_a_lab_report:
    "This does not look like a laboratory report, so no results were taken from it. Send the report of the laboratory itself.",
};
