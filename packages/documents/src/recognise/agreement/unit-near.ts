import { findAnalytes, parseUnit } from "@serenya/clinical";

/** What may stand in a unit, each sign before those that are taken for it. */
const LETTERS = [..."/lL^µabcdefghkmnopqrstuvxyUIGMT0369"];
/** One letter more or less of a shorter one is another unit as likely as a misreading. */
const SHORTEST = 3;

/**
 * Of a unit that is on no list: the one unit that is a letter away from what readers saw there ("/hpt", "thou/pl", by
 * whichever of their looks), of those in which results of this name are given, or else of those `inUse` beside it.
 * The likeliest, and no more: nobody saw it whole. Null where there is none, or more than one.
 */
export function unitNear(
  name: string,
  texts: readonly (string | null)[],
  inUse: ReadonlySet<string>,
): string | null {
  const ofName = new Set(findAnalytes(name).flatMap(({ units }) => units));
  const near = [...new Set(texts)].flatMap((text) => (text === null ? [] : oneLetterAway(text)));
  return onlyOne(near, ofName) ?? onlyOne(near, inUse);
}

interface Near {
  readonly text: string;
  readonly ucum: string;
}

function onlyOne(near: readonly Near[], units: ReadonlySet<string>): string | null {
  const used = near.filter(({ ucum }) => units.has(ucum));
  return new Set(used.map(({ ucum }) => ucum)).size === 1 ? (used[0]?.text ?? null) : null;
}

/** Units that the text becomes by another letter, or one more, where it is none itself. */
function oneLetterAway(text: string): Near[] {
  if (text.length < SHORTEST || /\s/.test(text) || !/\p{L}/u.test(text) || parseUnit(text) !== null)
    return [];
  const places = Array.from({ length: text.length + 1 }, (_, at) => at);
  return LETTERS.flatMap((letter) =>
    places.flatMap((at) => {
      const [before, rest] = [text.slice(0, at) + letter, text.slice(at)];
      return [before + rest.slice(1), before + rest].flatMap((changed) => {
        const unit = parseUnit(changed);
        return unit === null ? [] : [{ text: changed, ucum: unit.ucum }];
      });
    }),
  );
}
