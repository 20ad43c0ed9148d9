const blank = /^([\s\-\u2010-\u2015\u2212_.*/]*|n\/?a\.?|nil|none|unitless|no units?)$/i;

/** Does a printed unit or range say nothing: absent, a dash, "N/A"? */
export function isBlank(printed: string | null): boolean {
  return printed === null || blank.test(printed);
}
