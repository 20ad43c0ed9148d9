import type { Reference } from "../r4/elements.ts";
import type { DocumentReference } from "../r4/resources.ts";
import { systems } from "../r4/systems.ts";

/**
 * The document that was read, by its hash; the document itself stays where it is. R4's own field for a hash takes
 * SHA-1, so a name by RFC 6920 (ni:///sha-256;...) stands as its identifier.
 */
export function documentReferenceOf(sha256: string, id: string, subject: Reference): DocumentReference {
  return {
    resourceType: "DocumentReference",
    id,
    masterIdentifier: { system: systems.uri, value: `ni:///sha-256;${base64url(sha256)}` },
    status: "current",
    type: { text: "Laboratory report" },
    subject,
    content: [{ attachment: { title: "Laboratory report, as it was read" } }],
  };
}

function base64url(hex: string): string {
  const bytes = hex.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
  return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
