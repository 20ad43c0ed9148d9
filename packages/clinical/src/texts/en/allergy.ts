import { asTexts } from "../as-texts.ts";

const things: readonly (readonly [id: string, thing: string])[] = [
  ["house-dust-mite-pteronyssinus", "house dust mites"],
  ["house-dust-mite-farinae", "house dust mites"],
  ["cat-dander", "cats"],
  ["dog-dander", "dogs"],
  ["egg-white", "egg white"],
  ["egg-yolk", "egg yolk"],
  ["cow-milk", "cow's milk"],
  ["casein", "casein, a part of milk"],
  ["peanut", "peanuts"],
  ["hazelnut", "hazelnuts"],
  ["walnut", "walnuts"],
  ["wheat", "wheat"],
  ["gluten", "gluten"],
  ["soybean", "soy"],
  ["codfish", "cod"],
  ["shrimp", "shrimps"],
  ["timothy-grass", "grass pollen"],
  ["birch-pollen", "birch pollen"],
  ["mugwort", "mugwort pollen"],
  ["alternaria", "a mold"],
  ["aspergillus-fumigatus", "a mold"],
  ["latex", "latex"],
  ["honey-bee", "bee stings"],
];

/** Antibodies of allergies. */
export const allergyTexts = asTexts(
  things.map(([id, thing]) => [
    `ige-${id}`,
    `allergy test: ${thing}`,
    `This test looks for allergy antibodies against ${thing}.`,
    "A low result makes an allergy to it less likely.",
    "A high result can go with an allergy to it. Some people with a high result never feel ill from it.",
    "Does this fit what I feel?",
  ]),
);
