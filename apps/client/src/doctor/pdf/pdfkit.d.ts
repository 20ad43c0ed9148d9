/** What @types/pdfkit does not know yet. */
declare module "pdfkit/output" {
  export function toBytes(document: unknown): Promise<Uint8Array<ArrayBuffer>>;
}
