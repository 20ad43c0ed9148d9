import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const normal = "Un valor bajo es normal.";
const otherCauses = "poco hierro o con otras causas de pocos glóbulos rojos";

const shape = (id: string, name: string, what: string, goes: string): TextRow => [
  id,
  name,
  what,
  "",
  `Cuando se encuentra, puede darse con ${goes}.`,
];

/** Kinds of hemoglobin, the look of red cells, and blood groups. */
export const redCellTexts = asTexts([
  [
    "hemoglobin-a",
    "hemoglobina A",
    "Es el tipo principal de hemoglobina en los adultos.",
    "Un valor bajo puede significar que hay otros tipos.",
    "Un valor alto es normal.",
  ],
  [
    "hemoglobin-a2",
    "hemoglobina A2",
    "Es una parte pequeña de la hemoglobina de los adultos.",
    "Un valor bajo puede darse con poco hierro.",
    "Un valor alto puede venir de familia. Puede darse con glóbulos rojos pequeños.",
  ],
  [
    "hemoglobin-f",
    "hemoglobina F",
    "Es la hemoglobina de los bebés. Los adultos tienen muy poca.",
    "Un valor bajo es normal en los adultos.",
    "Un valor alto puede venir de familia.",
  ],
  [
    "hemoglobin-s",
    "hemoglobina S",
    "Este tipo de hemoglobina puede poner rígidos los glóbulos rojos.",
    normal,
    "Cuando se encuentra, viene de familia.",
    "¿Debe mi familia hacerse la prueba?",
  ],
  [
    "carboxyhemoglobin",
    "monóxido de carbono en la sangre",
    "Es la parte de la sangre que lleva monóxido de carbono, un gas del humo.",
    normal,
    "Un valor alto puede deberse a fumar, a un incendio o a un calentador en mal estado. Puede ser urgente.",
    "¿Puede haber gas en mi casa?",
  ],
  [
    "methemoglobin",
    "metahemoglobina",
    "Es hemoglobina que no puede llevar oxígeno.",
    normal,
    "Un valor alto puede deberse a algunas medicinas o a agua en mal estado. Puede ser urgente.",
  ],
  [
    "g6pd",
    "G6PD",
    "Esta enzima protege los glóbulos rojos.",
    "Un valor bajo viene de familia. Algunas comidas y medicinas pueden entonces romper glóbulos rojos.",
    "Un valor alto a menudo no significa nada.",
  ],
  shape(
    "anisocytosis",
    "glóbulos rojos de muchos tamaños",
    "Los glóbulos rojos varían mucho de tamaño.",
    otherCauses,
  ),
  shape(
    "poikilocytosis",
    "glóbulos rojos de muchas formas",
    "Los glóbulos rojos varían mucho de forma.",
    otherCauses,
  ),
  shape(
    "hypochromia",
    "glóbulos rojos pálidos",
    "Los glóbulos rojos tienen menos color del que deberían.",
    "poco hierro",
  ),
  shape("microcytosis", "glóbulos rojos pequeños", "Muchos glóbulos rojos son pequeños.", "poco hierro"),
  shape(
    "macrocytosis",
    "glóbulos rojos grandes",
    "Muchos glóbulos rojos son grandes.",
    "poca vitamina B12, poco ácido fólico o alcohol",
  ),
  shape(
    "polychromasia",
    "glóbulos rojos jóvenes al microscopio",
    "Algunos glóbulos rojos se ven azules porque son nuevos.",
    "pérdida de sangre o glóbulos rojos rotos",
  ),
  shape(
    "target-cells",
    "células diana",
    "Algunos glóbulos rojos parecen una diana (blanco de tiro).",
    "problemas del hígado o con un rasgo de familia",
  ),
  shape(
    "schistocytes",
    "glóbulos rojos rotos",
    "Algunos glóbulos rojos están en pedazos.",
    "coágulos en vasos pequeños. Un médico debe mirarlo pronto",
  ),
  shape(
    "spherocytes",
    "glóbulos rojos redondos",
    "Algunos glóbulos rojos son redondos como bolas.",
    "un rasgo de familia o con anticuerpos",
  ),
  shape(
    "direct-antiglobulin-test",
    "prueba de Coombs directa",
    "Esta prueba busca anticuerpos sobre los glóbulos rojos.",
    "glóbulos rojos que se rompen demasiado rápido",
  ),
  shape(
    "antibody-screen",
    "anticuerpos irregulares (Coombs indirecto)",
    "Esta prueba busca anticuerpos contra los glóbulos rojos de otras personas.",
    "una transfusión antigua o con un embarazo. Importa para la sangre que usted reciba",
  ),
  ["abo-group", "grupo sanguíneo", "Es su grupo de sangre. No es bueno ni malo."],
  ["rh-type", "factor Rh", "Es una parte de su grupo de sangre. No es buena ni mala."],
]);
