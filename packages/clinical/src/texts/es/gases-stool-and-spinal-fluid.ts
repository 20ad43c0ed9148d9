import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const sour = "Un valor bajo puede significar que la sangre es demasiado ácida.";
const vomiting = "Un valor alto puede deberse a vómitos o a medicinas para orinar más.";
const littleOxygen = "Un valor bajo puede significar que los pulmones traen muy poco oxígeno.";
const highIsNormal = "Un valor alto es normal.";
const clinic = "La clínica que hizo la prueba se lo explicará.";

const germ = (id: string, name: string, thing: string): TextRow => [
  id,
  name,
  `Esta prueba busca ${thing} en las heces.`,
  "",
  "Si el resultado es positivo, puede explicar molestias de barriga o diarrea.",
];

/** Blood gases, stool and spinal fluid. */
export const gasStoolAndSpinalFluidTexts = asTexts([
  [
    "blood-ph",
    "pH de la sangre",
    "Esto muestra si la sangre es demasiado ácida o muy poco ácida.",
    "Un valor bajo significa que la sangre es demasiado ácida. La causa puede estar en los pulmones, los riñones o el azúcar.",
    "Un valor alto puede deberse a respirar rápido o a vómitos.",
  ],
  [
    "blood-pco2",
    "dióxido de carbono en la sangre (pCO2)",
    "Este gas sale del cuerpo al soltar el aire.",
    "Un valor bajo puede deberse a respirar rápido.",
    "Un valor alto puede significar que los pulmones no lo eliminan bien.",
  ],
  [
    "blood-po2",
    "oxígeno en la sangre (pO2)",
    "Esto muestra cuánto oxígeno traen los pulmones.",
    littleOxygen,
    "Un valor alto puede deberse a recibir oxígeno extra.",
  ],
  [
    "blood-bicarbonate",
    "bicarbonato en la sangre",
    "El bicarbonato evita que la sangre sea demasiado ácida.",
    sour,
    vomiting,
  ],
  [
    "blood-base-excess",
    "exceso de bases",
    "Esto muestra lo lejos que está la sangre de su equilibrio.",
    sour,
    vomiting,
  ],
  [
    "blood-oxygen-saturation",
    "saturación de oxígeno",
    "Es la parte de la sangre que lleva oxígeno.",
    littleOxygen,
    highIsNormal,
  ],
  [
    "stool-calprotectin",
    "calprotectina",
    "Esta proteína muestra si el intestino está inflamado.",
    "Un valor bajo es bueno.",
    "Un valor alto puede deberse a un intestino inflamado o a pastillas para el dolor.",
  ],
  [
    "stool-elastase",
    "elastasa pancreática",
    "Esto muestra si el páncreas produce jugo suficiente.",
    "Un valor bajo puede significar que produce muy poco. Las heces líquidas también pueden bajarlo.",
    highIsNormal,
  ],
  [
    "stool-occult-blood",
    "sangre oculta en las heces",
    "Esta prueba busca sangre en las heces que no se ve a simple vista.",
    "",
    "Un resultado positivo puede deberse a heridas pequeñas o a pólipos. Un médico debe buscar la causa.",
  ],
  germ("stool-pylori-antigen", "H. pylori en las heces", "un germen del estómago"),
  germ("stool-difficile-toxin", "toxina de C. difficile", "un veneno de un germen del intestino"),
  germ("stool-rotavirus", "rotavirus", "un virus del intestino"),
  [
    "stool-fat",
    "grasa en las heces",
    "Esta prueba busca grasa en las heces.",
    "",
    "Un resultado positivo puede significar que la grasa no se digiere bien.",
  ],
  [
    "csf-protein",
    "proteínas en el líquido de la columna (LCR)",
    "Son las proteínas del líquido que rodea el cerebro y la columna.",
    "Un valor bajo a menudo no significa nada.",
    `Un valor alto puede deberse a inflamación. ${clinic}`,
  ],
  [
    "csf-glucose",
    "azúcar en el líquido de la columna (LCR)",
    "Es el azúcar del líquido que rodea el cerebro y la columna.",
    `Un valor bajo puede deberse a gérmenes. ${clinic}`,
    "Un valor alto se da con mucho azúcar en la sangre.",
  ],
]);
