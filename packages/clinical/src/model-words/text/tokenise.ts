import { nameIndex } from "../../names/name-index.ts";
import { normaliseName } from "../../names/normalise-name.ts";
import type { Fact, Facts } from "../facts.ts";
import type { WordsLanguage } from "../languages/language.ts";
import type { Alias } from "./aliases.ts";
import { literalsOf } from "./literals.ts";
import type { Form, Token } from "./token.ts";

const reference = /\{\{\s*(r\d{1,4})(?:\.(name|value|range|date))?\s*\}\}/y;
const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:['\u2019][\p{L}\p{M}]+)*(?:['\u2019](?!\p{L}))?/uy;
const digits = /\p{N}[\p{N}.,\u066b\u066c]*(?<=\p{N})/uy;
const marks = /[.,;:?!()"'\u2019\u2018\u201c\u201d\u2013\u2014\u2026-]/y;
const linkish = /[@[\]<>\\]|:\/\/|\/\//y;
/** Words of the longest name of an analyte that is looked for. */
const longestName = 5;

/** What a text is taken apart with. */
export interface Reader {
  readonly facts: Facts;
  readonly aliases: readonly Alias[];
  readonly language: WordsLanguage;
}

/** Takes a paragraph apart. Total: what fits nothing becomes a fault. */
export function tokenise(text: string, reader: Reader): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const gap = /[ \u00a0\u202f]+/y;
    gap.lastIndex = at;
    if (gap.test(text)) {
      at = gap.lastIndex;
      continue;
    }
    const token = nextToken(text, at, reader);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function nextToken(text: string, at: number, reader: Reader): Token {
  return (
    referenceAt(text, at, reader.facts) ??
    literalAt(text, at, reader.facts) ??
    aliasAt(text, at, reader.aliases) ??
    otherAt(text, at, reader) ??
    plainAt(text, at, reader.language)
  );
}

function referenceAt(text: string, at: number, { facts }: Facts): Token | undefined {
  const match = matchAt(reference, text, at);
  if (!match) return undefined;
  const to = at + match[0].length;
  const fact = facts.find(({ id }) => id === match[1]);
  const form = (match[2] ?? "full") as Form;
  const isEmpty = !fact || (form === "range" && !fact.range) || (form === "date" && !fact.collected);
  if (isEmpty) return { kind: "fault", code: "form", from: at, to };
  return { kind: "mention", facts: [fact], form, isLiteral: false, from: at, to };
}

/** A value or range written out exactly as printed; the longest that fits. */
function literalAt(text: string, at: number, { facts }: Facts): Token | undefined {
  if (isInside(text, at, /[\p{L}\p{N}.,/^\u00d7*-]/u)) return undefined;
  const found = facts.flatMap((fact) =>
    literalsOf(fact)
      .filter((literal) => text.startsWith(literal.text, at) && endsWell(text, at + literal.text.length))
      .map((literal) => ({ ...literal, fact })),
  );
  const length = Math.max(...found.map((literal) => literal.text.length), 0);
  const longest = found.filter((literal) => literal.text.length === length);
  const [first] = longest;
  if (!first) return undefined;
  // The same text may be one result's value and another's range: then it is neither.
  if (longest.some(({ form }) => form !== first.form)) return undefined;
  const of: Fact[] = [...new Set(longest.map(({ fact }) => fact))];
  return { kind: "mention", facts: of, form: first.form, isLiteral: true, from: at, to: at + length };
}

const endsWell = (text: string, at: number): boolean =>
  !/^(?:[\p{L}\p{N}\p{M}%/^*\u00b2\u00b3\u00b5\u00d7]|[.,]\p{N}|\s?[%/*\u00d7^]|-\p{N})/u.test(
    text.slice(at, at + 3),
  );

function aliasAt(text: string, at: number, aliases: readonly Alias[]): Token | undefined {
  if (isInside(text, at, /[\p{L}\p{N}'\u2019]/u)) return undefined;
  const found = aliases.find((alias) => {
    const piece = text.slice(at, at + alias.text.length);
    const isSame = alias.isExact ? piece === alias.text : piece.toLowerCase() === alias.text.toLowerCase();
    return (
      isSame && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(at + alias.text.length, at + alias.text.length + 2))
    );
  });
  if (!found) return undefined;
  const to = at + found.text.length;
  return { kind: "mention", facts: found.facts, form: "name", isLiteral: true, from: at, to };
}

/** The longest run of words that names an analyte which is not among the results. */
function otherAt(text: string, at: number, { language }: Reader): Token | undefined {
  if (isInside(text, at, /[\p{L}\p{N}'\u2019]/u)) return undefined;
  const run = new RegExp(`\\p{L}[\\p{L}\\p{N}]*(?:[ -][\\p{L}\\p{N}]+){0,${longestName - 1}}`, "uy");
  const match = matchAt(run, text, at);
  if (!match) return undefined;
  for (let name = match[0]; name !== ""; name = name.replace(/(?:^|[ -])[^ -]*$/, "")) {
    if (isOtherName(name, language)) {
      return { kind: "other", text: name.toLowerCase(), from: at, to: at + name.length };
    }
  }
  return undefined;
}

function isOtherName(name: string, { notNames, vocabulary, stem }: WordsLanguage): boolean {
  const key = normaliseName(name);
  if (notNames.has(key) || notNames.has(key.replace(/s$/, ""))) return false;
  // "Be" and "As" are metals, and words.
  if (/^\p{Lu}\p{Ll}*$/u.test(name) && vocabulary.has(stem(key))) return false;
  // A short name counts in capitals only: "K", "Na", "LDL"; in small letters it is a word like any other.
  if (key.length <= 3 && !/^\p{Lu}/u.test(name)) return false;
  return nameIndex.has(key) || nameIndex.has(key.replace(/s$/, ""));
}

function plainAt(text: string, at: number, { stem }: WordsLanguage): Token {
  const found = matchAt(word, text, at);
  if (found) {
    const said = found[0].toLowerCase().replaceAll("\u2019", "'");
    return { kind: "word", text: said, stem: stem(said), from: at, to: at + found[0].length };
  }
  const number = matchAt(digits, text, at);
  if (number) return { kind: "number", text: number[0], from: at, to: at + number[0].length };
  const mark = matchAt(marks, text, at);
  // A full stop with no gap behind it: a domain, or a number that lost its space.
  if (mark && !/^\.[\p{L}\p{N}]/u.test(text.slice(at, at + 3))) {
    return { kind: "mark", text: mark[0], from: at, to: at + 1 };
  }
  const isLink = mark !== null || matchAt(linkish, text, at) !== null;
  const isUnit = /^[%\u2030\u00b5\u03bc\u00b0\u00d7^/]/.test(text.slice(at));
  const to = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  return {
    kind: "fault",
    code: isLink ? "link" : isUnit ? "unit" : "form",
    from: at,
    to: Math.min(to, text.length),
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isInside = (text: string, at: number, joined: RegExp): boolean =>
  at > 0 && joined.test(text.charAt(at - 1));
