import { expect, test } from "vitest";
import { accentedIn } from "./accented-words.ts";

test.each([
  ["pt", "Limpido", "Límpido"],
  ["pt", "NAO DETECTADO", "NÃO DETECTADO"],
  ["pt", "milhoes/mm³", "milhões/mm³"],
  ["es", "amarillo palido", "amarillo pálido"],
  ["es", "Límpido", "Límpido"],
  ["it", "Limpido", "Limpido"],
  [null, "Limpido", "Limpido"],
  ["fr", "Negatif", "Négatif"],
  [null, "NEGATIF", "NÉGATIF"],
])("in %s %s is spelled %s", (language, seen, spelled) => expect(accentedIn(language, seen)).toBe(spelled));
