/**
 * A word without the endings that change nothing of what it names: "clots", "clotting" and "clot" are one. Light on
 * purpose: two words that it makes one may both stand where either is known.
 */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, "");
  if (bare.length < 4) return bare;
  const cut = bare
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])(?:(?<=sh|ch|x|z|ss)es|(?<![su])s)$/, "")
    .replace(/(?<=\p{L}{3})(?:ing|(?<!e)ed)$/u, "");
  return cut
    .replace(/(?<=\p{L}{2})(?<double>[b-df-hj-kmnp-rtv-z])\k<double>$/u, "$<double>")
    .replace(/(?<=\p{L}{2})e$/u, "")
    .replace(/y$/, "i");
}
