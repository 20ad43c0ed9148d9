export type PassphraseWeakness =
  /** Fewer than `MIN_PASSPHRASE` characters. */
  | "too-short"
  /** Hardly any different characters, or one piece repeated. */
  | "too-uniform"
  /** A run along the alphabet, the digits or the keyboard, or only digits. */
  | "guessable";

/** Who steals the device's file can guess without limit, so a PIN's length is not enough here. */
export const MIN_PASSPHRASE = 12;
const MIN_DIFFERENT = 6;

const RUNS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "qwertzuiop",
  "azertyuiop",
];

/** Why a passphrase is too easy to guess; null where it is fit for use. */
export function passphraseWeakness(passphrase: string): PassphraseWeakness | null {
  const characters = [...passphrase.normalize("NFKC").trim().toLowerCase()];
  if (characters.length < MIN_PASSPHRASE) return "too-short";
  if (new Set(characters).size < MIN_DIFFERENT || /^(.{1,8})\1+$/u.test(characters.join("")))
    return "too-uniform";
  if (/^\p{N}+$/u.test(characters.join("")) || shareInRuns(characters) > 0.6) return "guessable";
  return null;
}

/** The share of steps that go to the neighbour on the keyboard, in the alphabet or in the digits. */
function shareInRuns(characters: readonly string[]): number {
  const steps = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  const inRun = (step: string): boolean =>
    RUNS.some((run) => run.includes(step) || run.includes([...step].reverse().join("")));
  return steps.filter(inRun).length / steps.length;
}
