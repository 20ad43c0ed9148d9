export { type FileKind, kindOf } from "./detect.ts";
export type { GreyImage, PdfDocument, PdfEngine, PdfPage } from "./engine/pdf-engine.ts";
export { createPdfiumEngine } from "./engine/pdfium-engine.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export type { Decoded, Picture, PictureDecoder, PictureLimits } from "./picture/picture.ts";
export { judgeAfter, judgeBefore, type SeenWord } from "./picture/quality/judge-capture.ts";
export { type ReadOptions, readDocument } from "./read-document.ts";
export type { StageName } from "./stages.ts";
