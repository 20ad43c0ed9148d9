import { decodeEnvelope, type Envelope } from "./envelope.ts";
import { ENVELOPE_FILES, fileBytes, vaultFolder } from "./vault-folder.ts";

export type EnvelopeState =
  | { readonly kind: "none" }
  | { readonly kind: "damaged" }
  | { readonly kind: "found"; readonly envelope: Envelope };

/**
 * The newer readable copy of the two. `damaged` where there are files and none can be read: then a vault was
 * made here, and a new one must not quietly take its place.
 */
export async function readEnvelope(): Promise<EnvelopeState> {
  const folder = await vaultFolder();
  if (!folder) return { kind: "none" };
  const files = (await Promise.all(ENVELOPE_FILES.map((name) => fileBytes(folder, name)))).filter(
    (file) => file !== null && file.length > 0,
  );
  if (files.length === 0) return { kind: "none" };
  const copies = await Promise.all(files.map((file) => (file ? decodeEnvelope(file) : null)));
  const [newest] = copies.filter((copy) => copy !== null).sort((a, b) => b.generation - a.generation);
  return newest ? { kind: "found", envelope: newest } : { kind: "damaged" };
}
