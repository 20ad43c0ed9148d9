/** Every text of a catalogue with its path; the three sentences of an analyte are read as one text. */
export function textsOf(node: unknown, path = ""): [path: string, text: string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  const entries = Object.entries(node);
  if ("what" in node) {
    const read = entries
      .filter(([key]) => key === "what" || key === "low" || key === "high")
      .map(([, text]) => text);
    const { ask } = node as { ask?: string };
    return [[path, read.join(" ")], ...(ask === undefined ? [] : [[`${path}.ask`, ask] as [string, string]])];
  }
  return entries.flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

/** Titles of groups and the language's own tag are no sentences. */
export const isSentence = ([path]: [string, string]) => !path.startsWith(".systems") && path !== ".language";
