import type { AnswerLanguage } from "../../language.ts";

export const systems: AnswerLanguage["systems"] = [
  {
    said: "blood count|blood counts|cbc|fbc|full blood|blood cells",
    systems: ["blood", "immune", "clotting"],
  },
  { said: "red cells|red blood cell|red blood cells|anemia|anaemia", systems: ["blood", "iron"] },
  {
    said: "immune|immune system|white cells|white blood cell|white blood cells|infection*",
    systems: ["immune", "inflammation"],
  },
  { said: "clot*|coagulation|bleeding", systems: ["clotting"] },
  { said: "salts|salt|electrolyte*|mineral*", systems: ["salts"] },
  { said: "kidney*|renal", systems: ["kidneys"] },
  { said: "liver|hepatic", systems: ["liver"] },
  { said: "diabet*|prediabet*|sugars", systems: ["sugar"] },
  { said: "fats|blood fats|lipid*|lipids|cholesterols", systems: ["fats"] },
  { said: "thyroid", systems: ["thyroid"] },
  { said: "iron stores|iron levels|iron panel|iron tests", systems: ["iron"] },
  { said: "vitamin|vitamins", systems: ["vitamins"] },
  { said: "inflammation|inflamed", systems: ["inflammation"] },
  { said: "heart|cardiac", systems: ["heart", "fats"] },
  { said: "muscle|muscles", systems: ["muscle"] },
  { said: "pancreas|pancreatic", systems: ["pancreas"] },
  { said: "urine|urine test|pee|urinalysis|bladder", systems: ["urine"] },
  { said: "vitals|vital signs|body measures", systems: ["vitals"] },
];

export const lay: AnswerLanguage["lay"] = [
  { said: "blood sugar|sugar|blood glucose", analytes: ["glucose", "glucose-fasting", "hba1c"] },
  { said: "bad cholesterol", analytes: ["ldl-cholesterol", "ldl"] },
  { said: "good cholesterol", analytes: ["hdl-cholesterol", "hdl"] },
];

export const notNames: AnswerLanguage["notNames"] = [
  "blood",
  "im",
  "mon",
  "bas",
  "quick",
  "sugar",
  "cast",
  "cor",
  "un",
  "temp",
  // Analytes, or their abbreviations, that a sentence means otherwise.
  "lead",
  "mixed",
  "mid",
  "fit",
  "got",
  "alcohol",
  "volume",
  "color",
  "colour",
];
