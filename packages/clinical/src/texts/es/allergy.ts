import { asTexts } from "../as-texts.ts";

const things: readonly (readonly [id: string, article: string, thing: string])[] = [
  ["house-dust-mite-pteronyssinus", "los", "ácaros del polvo"],
  ["house-dust-mite-farinae", "los", "ácaros del polvo"],
  ["cat-dander", "los", "gatos"],
  ["dog-dander", "los", "perros"],
  ["egg-white", "la", "clara de huevo"],
  ["egg-yolk", "la", "yema de huevo"],
  ["cow-milk", "la", "leche de vaca"],
  ["casein", "la", "caseína, una parte de la leche"],
  ["peanut", "el", "maní (cacahuete)"],
  ["hazelnut", "las", "avellanas"],
  ["walnut", "las", "nueces"],
  ["wheat", "el", "trigo"],
  ["gluten", "el", "gluten"],
  ["soybean", "la", "soja (soya)"],
  ["codfish", "el", "bacalao"],
  ["shrimp", "los", "camarones (gambas)"],
  ["timothy-grass", "el", "polen de pasto (gramíneas)"],
  ["birch-pollen", "el", "polen de abedul"],
  ["mugwort", "el", "polen de artemisa"],
  ["alternaria", "un", "moho"],
  ["aspergillus-fumigatus", "un", "moho"],
  ["latex", "el", "látex"],
  ["honey-bee", "las", "picaduras de abeja"],
];

/** Antibodies of allergies. */
export const allergyTexts = asTexts(
  things.map(([id, article, thing]) => [
    `ige-${id}`,
    `prueba de alergia: ${thing}`,
    `Esta prueba busca anticuerpos de alergia contra ${article} ${thing}.`,
    "Un valor bajo hace menos probable esta alergia.",
    "Un valor alto puede darse con esta alergia. Algunas personas con un valor alto nunca se sienten mal por ello.",
    "¿Encaja esto con lo que siento?",
  ]),
);
