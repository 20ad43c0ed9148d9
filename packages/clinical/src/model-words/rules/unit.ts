import { parseUnit } from "../../units/parse-unit.ts";
import { stemsAbout } from "./our-words.ts";
import type { Rule } from "./rule.ts";

/** No unit but behind a value, where it is part of what is printed. */
export const unit: Rule = ({ tokens, context }, { language }) => {
  const found = tokens.some(
    (token) =>
      token.kind === "word" &&
      !language.vocabulary.has(token.stem) &&
      !context.some((fact) => stemsAbout(fact, language).all.has(token.stem)) &&
      parseUnit(token.text) !== null,
  );
  return found ? ["unit"] : [];
};
