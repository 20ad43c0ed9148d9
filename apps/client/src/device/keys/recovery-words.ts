import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";

/** Twelve English words for 128 random bits (BIP 39). */
export function newRecoveryWords(): { words: string; entropy: Uint8Array } {
  const entropy = crypto.getRandomValues(new Uint8Array(16));
  return { words: entropyToMnemonic(entropy, wordlist), entropy };
}

/** The 128 bits behind the words, however spaced and capitalised; null where a word or the checksum is wrong. */
export function recoveryEntropy(words: string): Uint8Array | null {
  const list = words
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (list.length !== 12) return null;
  try {
    return mnemonicToEntropy(list.join(" "), wordlist);
  } catch {
    return null;
  }
}
