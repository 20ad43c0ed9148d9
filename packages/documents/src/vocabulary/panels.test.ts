import { expect, test } from "vitest";
import { namesPanel } from "./panels.ts";

test.each([
  "HAEMATOLOGY",
  "Hämatologie",
  "Bilan hépatique",
  "Función renal",
  "Assetto marziale",
  "Função hepática",
  "Lipid panel",
  "URINALYSIS",
  "Serie blanca",
  "Calcium",
  "Cerebrospinal fluid",
])("%s names results", (text) => expect(namesPanel(text)).toBe(true));

test.each(["Millbrook MB4 2QT", "rue du Vieux Pont", "sala 5", "2.º B", "Alex Sample", "Laboratory report"])(
  "%s names none",
  (text) => expect(namesPanel(text)).toBe(false),
);
