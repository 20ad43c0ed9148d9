import { analytes } from "../analytes/index.ts";
import type { AnalyteText } from "./catalogue.ts";

type Texts = Readonly<Record<string, AnalyteText>>;

/** Texts with those of the analytes that another one's text explains: an index beside its units. */
export function withVariants(texts: Texts): Texts {
  const variants = analytes.flatMap(({ id, explainedAs }) => {
    const text = explainedAs === undefined ? undefined : texts[explainedAs];
    return text ? [[id, text] as const] : [];
  });
  return { ...texts, ...Object.fromEntries(variants) };
}
