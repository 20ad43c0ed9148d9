import { normaliseName } from "../../names/normalise-name.ts";
import type { Rule } from "./rule.ts";

/** No analyte is named but those of the results, and those that our texts about them name. */
export const analyte: Rule = ({ tokens, context }) => {
  const ours = context
    .flatMap(({ name, about }) => [name, ...about])
    .map((text) => ` ${normaliseName(text)} `);
  const foreign = tokens.some(
    (token) =>
      token.kind === "other" && !ours.some((text) => text.includes(` ${normaliseName(token.text)} `)),
  );
  return foreign ? ["analyte"] : [];
};
