/** What a FHIR string must not have: control characters but tab and line ends, and halves of a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text as FHIR allows it, without space around it; null where nothing is left. */
export function plainText(text: string | null): string | null {
  const plain = (text ?? "").toWellFormed().replace(forbidden, "").trim();
  return plain === "" ? null : plain;
}
