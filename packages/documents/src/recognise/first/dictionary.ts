/**
 * The characters of a recogniser by class, from its dictionary file: one a line. Class 0 is "nothing here"
 * (CTC's blank), the last one is the space, as PaddleOCR trains its networks.
 */
export function readDictionary(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return ["", ...lines, " "];
}
