import { describe, expect, it } from "vitest";
import { readingIndexOf, readingIndices } from "../eval/reading/index.ts";
import { isTooHard } from "../eval/reading/reading-index.ts";
import { frenchSyllables } from "../eval/reading/syllables/french.ts";
import { germanSyllables } from "../eval/reading/syllables/german.ts";
import { portugueseSyllables } from "../eval/reading/syllables/portuguese.ts";
import { spanishSyllables } from "../eval/reading/syllables/spanish.ts";
import { readingGrade } from "./reading-grade.ts";

/** Words by their number of syllables. */
const counters = [
  [
    "Spanish",
    spanishSyllables,
    {
      1: "su rey que bien hoy quien",
      2: "día guerra siguen ciudad mayo cuando alto leer",
      3: "médico ahora riñones poeta urgencia prohibir",
      4: "resultado pingüinito emergente medicinas energía",
      5: "laboratorio anteriormente",
    },
  ],
  [
    "Portuguese",
    portugueseSyllables,
    {
      1: "não meu já que seu mais",
      2: "dia quando sódio",
      3: "médico agora pessoa urgência valores exames",
      4: "resultado situação relatório emergência informações",
      5: "laboratórios",
    },
  ],
  [
    "French",
    frenchSyllables,
    {
      1: "que les elles votre lire reins",
      2: "valeur c'est-à n'avons foie-là",
      3: "médecin aujourd'hui résultat numéro voyagez création",
      4: "laboratoire médicaments",
    },
  ],
  [
    "German",
    germanSyllables,
    {
      1: "Wert Herz bei ist für",
      2: "Leber heute prüfen Notruf sehen neue",
      3: "Ergebnis Vitamin gefunden",
      4: "beurteilen Normalbereich Bakterien",
      5: "Medikamente Infektionen",
    },
  ],
] as const;

describe.each(counters)("%s syllables", (_, count, words) => {
  it.each(
    Object.entries(words).flatMap(([syllables, list]) =>
      list.split(" ").map((word) => [word, Number(syllables)] as const),
    ),
  )("%s has %i", (word, syllables) => {
    expect(count(word)).toBe(syllables);
  });
});

/** A plain text and a learned one in each language. */
const pairs = {
  en: [
    "The cat sat on the mat. It was warm.",
    "Haemolytic abnormalities necessitate comprehensive haematological investigation immediately.",
  ],
  es: [
    "El gato duerme en la cama. Hace calor.",
    "Las anormalidades hemolíticas requieren investigaciones hematológicas complementarias inmediatas.",
  ],
  fr: [
    "Le chat dort sur le lit. Il fait chaud.",
    "Les anomalies hémolytiques nécessitent immédiatement des investigations hématologiques complémentaires.",
  ],
  de: [
    "Die Katze liegt im Bett. Es ist warm.",
    "Hämolytische Auffälligkeiten erfordern unverzüglich weiterführende hämatologische Untersuchungen.",
  ],
  it: [
    "Il gatto dorme sul letto. Fa caldo.",
    "Le anomalie emolitiche richiedono immediatamente approfondimenti ematologici complementari.",
  ],
  pt: [
    "O gato dorme na cama. Está bem quente.",
    "As anormalidades hemolíticas necessitam imediatamente de investigações hematológicas complementares.",
  ],
} as const satisfies Readonly<Record<string, readonly [plain: string, learned: string]>>;

describe.each(readingIndices.map((index) => [index.name, index] as const))("%s", (_, index) => {
  const [plain, learned] = pairs[index.language as keyof typeof pairs];

  it("tells a plain text from a learned one", () => {
    expect(isTooHard(index.score(plain), index.limits.median, index)).toBe(false);
    expect(isTooHard(index.score(learned), index.limits.hardest, index)).toBe(true);
  });
});

// The English index, and the Italian one, which counts letters, see the name itself.
it.each(["es", "fr", "de", "pt"] as const)("in %s a brace is one word, whatever its name is", (language) => {
  const [plain] = pairs[language];
  const { score } = readingIndexOf(language);
  expect(score(plain.replace(/ \p{L}+\./u, " {a}."))).toBe(score(plain.replace(/ \p{L}+\./u, " {total}.")));
});

it("computes as published", () => {
  // Two sentences, eight words, thirteen syllables: el ga-to duer-me en la ca-ma, ha-ce ca-lor.
  const [plain] = pairs.es;
  expect(readingIndexOf("es").score(plain)).toBeCloseTo(206.84 - 60 * (13 / 8) - 1.02 * 4);
  // "Fa caldo." alone: 89 + (300 - 10 * 7) / 2.
  expect(readingIndexOf("it").score("Fa caldo.")).toBe(204);
  expect(readingIndexOf("de").score("Es ist warm.")).toBeCloseTo(180 - 3 - 58.5);
  expect(readingIndexOf("fr").score("Il fait chaud.")).toBeCloseTo(207 - 1.015 * 3 - 73.6);
  expect(readingIndexOf("pt").score("Está bem.")).toBeCloseTo(248.835 - 1.015 * 2 - 84.6 * 1.5);
  expect(readingGrade("The cat sat on the mat. It was warm.")).toBeLessThan(1);
});

it("refuses a language that has no index", () => {
  expect(() => readingIndexOf("xx")).toThrow("no reading index");
});
