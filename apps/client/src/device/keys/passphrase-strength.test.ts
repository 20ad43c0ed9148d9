import { expect, test } from "vitest";
import { passphraseWeakness } from "./passphrase-strength.ts";

test.each([
  ["short", "too-short"],
  ["           a", "too-short"],
  ["aaaaaaaaaaaaaaaa", "too-uniform"],
  ["abcabcabcabcabc", "too-uniform"],
  ["passwordpassword", "too-uniform"],
  ["4711081519841234", "guessable"],
  ["abcdefghijklmnop", "guessable"],
  ["qwertyuiop123456", "guessable"],
  ["9876543210zyxwvut", "guessable"],
])("%s is %s", (passphrase, weakness) => {
  expect(passphraseWeakness(passphrase)).toBe(weakness);
});

test.each(["seven quiet herons", "Grüne Äpfel im Mai", "лесные ягоды летом", "k3#vQ9-pL2!x"])(
  "%s will do",
  (passphrase) => {
    expect(passphraseWeakness(passphrase)).toBeNull();
  },
);
