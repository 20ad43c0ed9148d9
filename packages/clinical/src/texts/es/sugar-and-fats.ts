import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const shaky = "Un valor bajo puede causar temblor, debilidad o confusión.";
const toTest = "puede ser una señal para hacer pruebas de diabetes.";
const weeksHigh = "Un valor alto significa que el azúcar en la sangre estuvo alto durante semanas.";
const fasting = "¿Tenía que estar en ayunas para esta prueba?";
const mostUnharmed = "Un valor bajo no hace daño a la mayoría de las personas.";
const narrow = "Un valor alto puede estrechar los vasos sanguíneos con los años.";
const heartRisk = "puede subir el riesgo para el corazón.";
const mostFine = "Un valor alto está bien en la mayoría de las personas.";
const goal = "¿Cuál es una buena meta para mí?";

const lipoproteinA = (id: string): TextRow => [
  id,
  "lipoproteína (a)",
  "Esta grasa de la sangre viene de familia. Cambia poco a lo largo de la vida.",
  "Un valor bajo no hace daño.",
  `Un valor alto ${heartRisk}`,
];

/** Sugar and fats of the blood. */
export const sugarAndFatTexts = asTexts([
  [
    "glucose",
    "azúcar en la sangre (glucosa)",
    "El azúcar de la sangre le da energía al cuerpo.",
    shaky,
    `Un valor alto puede verse después de comer. También ${toTest}`,
    fasting,
  ],
  [
    "glucose-fasting",
    "azúcar en ayunas",
    "Es el azúcar de la sangre cuando no se ha comido durante horas.",
    shaky,
    `Un valor alto ${toTest}`,
    "¿Necesito más pruebas del azúcar en la sangre?",
  ],
  [
    "glucose-after-meal",
    "azúcar después de comer",
    "Es el azúcar de la sangre un tiempo después de comer.",
    shaky,
    `Un valor alto ${toTest}`,
  ],
  [
    "hba1c",
    "azúcar a largo plazo (HbA1c)",
    "Esto muestra el nivel medio de azúcar en la sangre en los últimos dos o tres meses.",
    "Un valor bajo puede deberse a poco azúcar en la sangre o a pérdida de sangre.",
    weeksHigh,
    goal,
  ],
  [
    "estimated-average-glucose",
    "nivel medio de azúcar",
    "Es el nivel medio de azúcar en la sangre, calculado con la HbA1c.",
    "Un valor bajo puede deberse a poco azúcar en la sangre.",
    weeksHigh,
  ],
  [
    "insulin",
    "insulina",
    "La insulina lleva el azúcar de la sangre a las células.",
    "Un valor bajo puede significar que el cuerpo produce muy poca.",
    "Un valor alto puede significar que el cuerpo necesita más que la mayoría.",
  ],
  [
    "c-peptide",
    "péptido C",
    "Esto muestra cuánta insulina produce su cuerpo.",
    "Un valor bajo significa que su cuerpo produce poca insulina.",
    "Un valor alto significa que su cuerpo produce mucha insulina.",
  ],
  [
    "cholesterol-total",
    "colesterol total",
    "Es una grasa de la sangre. El cuerpo necesita un poco de ella.",
    mostUnharmed,
    narrow,
    "¿Cuál es mi riesgo de enfermedad del corazón?",
  ],
  [
    "cholesterol-hdl",
    "colesterol HDL",
    "El HDL saca la grasa de los vasos sanguíneos. Lo llaman el colesterol bueno.",
    `Un valor bajo ${heartRisk}`,
    mostFine,
  ],
  [
    "cholesterol-ldl",
    "colesterol LDL",
    "El LDL puede tapar los vasos sanguíneos. Lo llaman el colesterol malo.",
    mostUnharmed,
    narrow,
    goal,
  ],
  [
    "cholesterol-vldl",
    "colesterol VLDL",
    "El VLDL lleva grasa del hígado al cuerpo.",
    "Un valor bajo no hace daño.",
    "Un valor alto a menudo se da con mucha grasa en la sangre.",
  ],
  [
    "cholesterol-non-hdl",
    "colesterol no HDL",
    "Es toda la grasa que puede tapar los vasos sanguíneos.",
    mostUnharmed,
    narrow,
  ],
  [
    "triglycerides",
    "grasas de la sangre (triglicéridos)",
    "Son grasas que vienen de la comida y del hígado.",
    "Un valor bajo no hace daño.",
    "Un valor alto puede venir de una comida reciente, de los dulces o del alcohol.",
    fasting,
  ],
  [
    "cholesterol-hdl-ratio",
    "relación colesterol/HDL",
    "Compara todo el colesterol con el bueno.",
    "Una relación baja es buena.",
    `Una relación alta ${heartRisk}`,
  ],
  [
    "ldl-hdl-ratio",
    "relación LDL/HDL",
    "Compara el colesterol malo con el bueno.",
    "Una relación baja es buena.",
    `Una relación alta ${heartRisk}`,
  ],
  [
    "apolipoprotein-b",
    "apolipoproteína B",
    "Esta proteína va en las grasas que pueden tapar los vasos sanguíneos.",
    mostUnharmed,
    `Un valor alto ${heartRisk}`,
  ],
  [
    "apolipoprotein-a1",
    "apolipoproteína A1",
    "Esta proteína es parte del colesterol bueno.",
    `Un valor bajo ${heartRisk}`,
    mostFine,
  ],
  lipoproteinA("lipoprotein-a"),
  lipoproteinA("lipoprotein-a-particles"),
]);
