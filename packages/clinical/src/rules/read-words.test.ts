import { describe, expect, it } from "vitest";
import { makeReading, makeRow } from "../../test/make-row.ts";
import { judgeReading } from "../judge/judge-reading.ts";
import { readWords } from "./read-words.ts";

describe("a result in words", () => {
  it.each([
    ["Seen", "Observed", "Found"],
    ["Presentes", "Se observan", "Detectado", "Encontrado"],
    ["Présence", "Détecté", "Présents", "Retrouvé"],
    ["nachgewiesen", "vorhanden", "gefunden", "positiv (+++)"],
    ["Rilevato", "Presenti", "Osservati"],
    ["Reagente", "Presente", "Detectados"],
  ])("%s, %s, %s say that it is there", (...texts) => {
    for (const text of texts) expect(readWords(text), text).toBe("positive");
  });

  it.each([
    ["not seen", "None seen", "not observed"],
    ["No se observan", "No presenta", "Ausentes"],
    ["Absence", "Non détecté", "Pas de parasites"],
    ["nicht nachgewiesen", "nicht vorhanden", "keine nachweisbar"],
    ["Non rilevato", "Non presenti", "Assenti"],
    ["Não reagente", "Não se observam", "Não detectados"],
  ])("%s, %s, %s say that it is not", (...texts) => {
    for (const text of texts) expect(readWords(text), text).toBe("negative");
  });
});

describe("malaria parasites", () => {
  const stepOf = (name: string, text: string) =>
    judgeReading(makeReading([makeRow(name, text, null)])).urgency;

  it.each([
    ["Recherche de paludisme", "Présence"],
    ["Paludismo", "Positivo"],
    ["Gota gruesa", "Se observan"],
    ["Dicker Tropfen", "Plasmodien nachgewiesen"],
    ["Malária", "Detectado"],
  ])("%s: %s is an emergency in any language", (name, text) => {
    expect(stepOf(name, text)).toBe("emergency");
  });

  it("that are not there are none", () => {
    expect(stepOf("Recherche de paludisme", "Non détecté")).not.toBe("emergency");
    expect(stepOf("Paludismo", "No se observan")).not.toBe("emergency");
  });
});
