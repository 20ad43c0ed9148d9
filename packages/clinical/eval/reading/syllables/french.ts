/**
 * The syllables of a French word as spoken slowly: groups of vowels, without a silent e or es at the end. An é before
 * another vowel, and an ï or ë behind one, stand alone; a y between vowels parts them ("vo-yez"). A silent -ent of a
 * verb counts as one, as it can't be told from "-ment": that errs to the harder side.
 */
export function frenchSyllables(word: string): number {
  const pieces = word
    .toLowerCase()
    .normalize("NFC")
    .split(/[^\p{L}]+/u);
  return pieces.reduce((sum, piece) => sum + ofPiece(piece), 0);
}

function ofPiece(piece: string): number {
  const spoken = piece.replace(/qu/g, "q").replace(/gu(?=[eiéèê])/g, "g");
  const parted = spoken
    .replace(/(?<=[aeiouéèê])y(?=[aeiouéèê])/g, "i-")
    .replace(/é(?=[aeiouyéèê])/g, "é-")
    .replace(/(?<=[aeiou])(?=[ïë])/g, "-");
  const withoutSilent = parted.replace(/es?$/, "").replace(/-$/, "");
  const count = withoutSilent.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g)?.length ?? 0;
  return count === 0 && /[aeiouyàâéèêîôùûœ]/.test(spoken) ? 1 : count;
}
