import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const measured = (id: string, name: string): TextRow => [
  id,
  name,
  "Es el nivel de una medicina en su sangre.",
  "Un nivel bajo significa que hay poca en la sangre.",
  "Un nivel alto significa que hay mucha en la sangre. Demasiada puede hacer daño.",
  "¿Este nivel es adecuado para mí?",
];

const level = (id: string, name: string): TextRow => [
  id,
  name,
  `Es la cantidad de ${name} que hay en su sangre.`,
  "Un valor bajo puede significar que actúa muy poco.",
  "Un valor alto puede significar que hace daño.",
  "¿Cuándo se debe medir este nivel otra vez?",
];

/** Levels of medicines. */
export const medicineTexts = asTexts([
  measured("lithium", "litio"),
  measured("digoxin", "digoxina"),
  measured("carbamazepine", "carbamazepina"),
  measured("phenytoin", "fenitoína"),
  measured("valproate", "ácido valproico"),
  measured("theophylline", "teofilina"),
  measured("phenobarbital", "fenobarbital"),
  measured("paracetamol", "paracetamol (acetaminofén)"),
  measured("salicylate", "salicilato"),
  level("vancomycin", "vancomicina"),
  level("vancomycin-trough", "vancomicina"),
  level("gentamicin", "gentamicina"),
  level("gentamicin-trough", "gentamicina"),
  level("tacrolimus", "tacrolimus"),
  level("ciclosporin", "ciclosporina"),
  level("sirolimus", "sirolimus"),
  level("everolimus", "everolimus"),
  level("lamotrigine", "lamotrigina"),
  level("levetiracetam", "levetiracetam"),
  level("topiramate", "topiramato"),
  level("ethosuximide", "etosuximida"),
  level("gabapentin", "gabapentina"),
  level("lacosamide", "lacosamida"),
  level("phenytoin-free", "fenitoína libre"),
  level("clozapine", "clozapina"),
  level("mycophenolate", "ácido micofenólico"),
  level("caffeine", "cafeína"),
  level("lidocaine", "lidocaína"),
  level("methotrexate", "metotrexato"),
]);
