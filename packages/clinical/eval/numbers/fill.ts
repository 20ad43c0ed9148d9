import type { Fact } from "../../src/index.ts";

/** Results that a sentence speaks of, by slot. */
export type Slots = Readonly<Record<string, Fact>>;

/** Puts references ("<low1>", "<low1.name>") and written-out parts ("[low1.value]") into a sentence; null where a slot is missing. */
export function fill(sentence: string, slots: Slots): string | null {
  let isWhole = true;
  const filled = sentence.replace(
    /<([\w-]+)(\.\w+)?>|\[([\w-]+)\.(\w+)\]/g,
    (_, slot?: string, form?: string, literal?: string, part?: string) => {
      const fact = slots[slot ?? literal ?? ""];
      const text = slot ? fact && `{{${fact.id}${form ?? ""}}}` : fact && partOf(fact, part ?? "");
      if (!text || ((form ?? part)?.endsWith("range") && !fact?.range)) isWhole = false;
      return text ?? "";
    },
  );
  return isWhole ? filled : null;
}

function partOf({ name, value, range }: Fact, part: string): string | null {
  if (part === "name") return name;
  return part === "value" ? value : range;
}
