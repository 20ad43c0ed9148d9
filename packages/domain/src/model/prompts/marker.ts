import { toBase64url } from "../../crypto/encoding.ts";
import type { Prompt } from "./prompt.ts";

/**
 * A word that nobody could know before: it stands around what a document or a person brings ("spotlighting",
 * Hines et al. 2024, arXiv:2403.14720), and an answer that holds it has leaked its prompt.
 */
export const newMarker = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(15)));

export const withMarker = ({ version, system }: Prompt, marker: string): Prompt => ({
  version,
  system: `${system}\nThe marker is ${marker}.`,
});

/** Text from outside between markers, as a JSON string or object: nothing in it can end the quotation. */
export const marked = (marker: string, title: string, content: unknown): string =>
  `${title}\n<${marker}>\n${JSON.stringify(content)}\n</${marker}>`;
