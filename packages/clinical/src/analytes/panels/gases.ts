import type { Analyte, PrintedNames, Specimen } from "../analyte.ts";

type Code = string | null;
type Where = Extract<Specimen, "arterial" | "venous" | "blood">;

/** Codes for arterial, venous and unspecified blood. */
type Codes = Readonly<Record<Where, Code>>;

const said: Readonly<Record<Where, string>> = {
  arterial: "Arterial blood",
  venous: "Venous blood",
  blood: "Blood",
};

/** One quantity of a blood gas analysis in each kind of blood. */
function gas(
  id: string,
  names: PrintedNames,
  codes: Codes,
  label: (where: string) => string,
  more: Pick<Analyte, "units" | "plausible"> & { readonly dimensions: readonly (keyof Analyte["codes"])[] },
): readonly Analyte[] {
  const { dimensions, units, plausible } = more;
  return (["blood", "arterial", "venous"] as const).map((where): Analyte => {
    const code = codes[where];
    return {
      id: `${where}-${id}`,
      ...(where === "blood" ? {} : { explainedAs: `blood-${id}` }),
      system: "gases",
      specimen: where,
      names,
      codes: Object.fromEntries(dimensions.map((dimension) => [dimension, [code, label(said[where])]])),
      ...(code === null ? {} : { codesSeen: "top2000" }),
      units,
      plausible,
    };
  });
}

/** The same name with the words for arterial and venous blood around it. */
function sampled(names: string): PrintedNames {
  const around = (before: readonly string[], behind: readonly string[]) =>
    names
      .split("|")
      .flatMap((name) => [
        name,
        ...before.map((word) => `${word} ${name}`),
        ...behind.map((word) => `${name} ${word}`),
      ])
      .join("|");
  return {
    en: around(["Arterial", "Venous"], ["arterial", "venous", "(arterial)", "(venous)"]),
    de: around([], ["arteriell", "venös", "(arteriell)", "(venös)"]),
    fr: around([], ["artériel", "artérielle", "veineux", "veineuse"]),
    es: around([], ["arterial", "venoso", "venosa"]),
    it: around([], ["arterioso", "venoso", "arteriosa"]),
    pt: around([], ["arterial", "venoso", "venosa"]),
  };
}

/** Blood gases, arterial, venous, and where the page does not say which. */
export const gases: readonly Analyte[] = [
  ...gas(
    "ph",
    sampled("pH|Blood pH|pHa"),
    { blood: "11558-4", arterial: "2744-1", venous: "2746-6" },
    (where) => `pH of ${where}`,
    {
      dimensions: ["none"],
      units: ["[pH]"],
      plausible: [6.5, 8],
    },
  ),
  ...gas(
    "pco2",
    sampled("pCO2|PCO2|Carbon dioxide partial pressure|pCO₂|PaCO2|Partial pressure of CO2"),
    { blood: "11557-6", arterial: "2019-8", venous: "2021-4" },
    (where) => `Carbon dioxide [Partial pressure] in ${where}`,
    { dimensions: ["pressure"], units: ["mm[Hg]", "kPa"], plausible: [4, 200] },
  ),
  ...gas(
    "po2",
    sampled("pO2|PO2|Oxygen partial pressure|pO₂|PaO2|Partial pressure of O2"),
    { blood: "11556-8", arterial: "2703-7", venous: "2705-2" },
    (where) => `Oxygen [Partial pressure] in ${where}`,
    { dimensions: ["pressure"], units: ["mm[Hg]", "kPa"], plausible: [5, 700] },
  ),
  ...gas(
    "bicarbonate",
    sampled(
      "HCO3|HCO3-|Bicarbonate|Bicarbonato|Bicarbonat|Bicarbonates|cHCO3|Actual bicarbonate|HCO3 actual|HCO3-(c)",
    ),
    { blood: "1959-6", arterial: "1960-4", venous: "14627-4" },
    (where) => `Bicarbonate [Moles/volume] in ${where}`,
    { dimensions: ["substance/volume"], units: ["mmol/L"], plausible: [2, 70] },
  ),
  ...gas(
    "base-excess",
    sampled(
      "Base excess|BE|Base excess (BE)|ABE|BE(B)|Basenüberschuss|Basenabweichung|Excès de base|Exceso de base|Eccesso di basi|Excesso de base|Base excess (B)|EB",
    ),
    { blood: "11555-0", arterial: "1925-7", venous: "1927-3" },
    (where) => `Base excess in ${where}`,
    { dimensions: ["substance/volume"], units: ["mmol/L"], plausible: [-45, 45] },
  ),
  ...gas(
    "oxygen-saturation",
    sampled(
      "Oxygen saturation|O2 saturation|sO2|SaO2|O2 sat|Sauerstoffsättigung|Saturation en oxygène|Saturación de oxígeno|Saturazione di ossigeno|Saturação de oxigénio|Saturação de oxigênio|O2Sat|Saturation O2",
    ),
    { blood: "20564-1", arterial: "2708-6", venous: "2711-0" },
    (where) => `Oxygen saturation in ${where}`,
    { dimensions: ["fraction"], units: ["%"], plausible: [5, 100] },
  ),
];
