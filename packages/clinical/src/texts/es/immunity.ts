import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const weak = "Un valor bajo puede hacer más difícil luchar contra las infecciones.";
const busy =
  "Un valor alto puede darse con infecciones, problemas del hígado o un sistema inmune muy activo.";
const part = "Es parte de una prueba que separa las proteínas de la sangre.";
const inflamed = "Un valor alto puede darse con inflamación.";
const usedUp = "Un valor bajo puede significar que el sistema inmune la ha gastado.";

const lightChains = (id: string, name: string): TextRow => [
  id,
  name,
  "Son trozos sueltos de anticuerpos en la sangre.",
  "Un valor bajo puede darse con pocos anticuerpos.",
  "Un valor alto puede deberse a riñones débiles, a inflamación o a células de la sangre que producen demasiado.",
];

const kindOfIgG = (id: string, name: string, low = weak, high = busy): TextRow => [
  id,
  name,
  `La ${name} es uno de los cuatro tipos de anticuerpos IgG.`,
  low,
  high,
];

/** Proteins of the immune system. */
export const immunityTexts = asTexts([
  [
    "iga",
    "IgA",
    "La IgA es un anticuerpo. Protege la nariz, los pulmones y el intestino.",
    "Un valor bajo es común y a menudo no hace daño.",
    busy,
  ],
  ["igg", "IgG", "La IgG es el anticuerpo más común. Recuerda infecciones y vacunas antiguas.", weak, busy],
  ["igm", "IgM", "La IgM es el primer anticuerpo contra un germen nuevo.", weak, busy],
  kindOfIgG("igg1", "IgG1"),
  kindOfIgG("igg2", "IgG2"),
  kindOfIgG("igg3", "IgG3"),
  kindOfIgG(
    "igg4",
    "IgG4",
    "Un valor bajo a menudo es normal.",
    "Un valor alto puede darse con alergias o con algunos órganos hinchados.",
  ),
  ["complement-c3", "complemento C3", "El C3 es una proteína que ayuda a matar gérmenes.", usedUp, inflamed],
  [
    "complement-c4",
    "complemento C4",
    "El C4 es una proteína que ayuda a matar gérmenes.",
    `${usedUp} También puede venir de familia.`,
    inflamed,
  ],
  [
    "ch50",
    "complemento total (CH50)",
    "Esto muestra lo bien que trabaja una cadena de proteínas que matan gérmenes.",
    "Un valor bajo puede significar que una de ellas falta o se ha gastado.",
    inflamed,
  ],
  [
    "haptoglobin",
    "haptoglobina",
    "La haptoglobina recoge lo que queda de los glóbulos rojos viejos.",
    "Un valor bajo puede significar que los glóbulos rojos se rompen demasiado rápido. También puede darse con problemas del hígado.",
    inflamed,
  ],
  [
    "ceruloplasmin",
    "ceruloplasmina",
    "Esta proteína lleva el cobre en la sangre.",
    "Un valor bajo puede darse con problemas del hígado o con muy poco cobre.",
    "Un valor alto puede deberse a la píldora anticonceptiva, al embarazo o a inflamación.",
  ],
  [
    "alpha-1-antitrypsin",
    "alfa-1 antitripsina",
    "Esta proteína protege los pulmones.",
    "Un valor bajo puede venir de familia. Puede dañar los pulmones o el hígado.",
    inflamed,
  ],
  [
    "prealbumin",
    "prealbúmina",
    "El hígado produce esta proteína. Muestra lo bien que usted se alimenta.",
    "Un valor bajo puede deberse a comer muy poco o a inflamación.",
    "Un valor alto puede deberse a riñones débiles o a corticoides.",
  ],
  lightChains("kappa-light-chains-free", "cadenas ligeras kappa libres"),
  lightChains("lambda-light-chains-free", "cadenas ligeras lambda libres"),
  [
    "free-light-chain-ratio",
    "relación kappa/lambda",
    "Compara dos tipos de trozos de anticuerpos.",
    "Puede hacer falta mirar más de cerca una relación baja.",
    "Puede hacer falta mirar más de cerca una relación alta. Los riñones débiles pueden subirla un poco.",
  ],
  [
    "electrophoresis-albumin",
    "albúmina (electroforesis)",
    `La albúmina es la proteína principal de la sangre. ${part}`,
    "Un valor bajo puede venir del hígado, de los riñones o de comer mal.",
    "Un valor alto puede darse con poca agua en el cuerpo.",
  ],
  [
    "electrophoresis-alpha-1",
    "proteínas alfa-1",
    `Estas proteínas protegen el cuerpo en una inflamación. ${part}`,
    "Un valor bajo puede darse cuando falta una proteína de los pulmones.",
    inflamed,
  ],
  [
    "electrophoresis-alpha-2",
    "proteínas alfa-2",
    `Estas proteínas suben con la inflamación. ${part}`,
    "Un valor bajo puede darse con glóbulos rojos rotos o problemas del hígado.",
    "Un valor alto puede darse con inflamación o problemas de los riñones.",
  ],
  [
    "electrophoresis-beta",
    "proteínas beta",
    `Estas proteínas llevan hierro y grasa. ${part}`,
    "Un valor bajo puede verse al comer mal o con problemas del hígado.",
    "Un valor alto puede darse con poco hierro o con mucha grasa en la sangre.",
  ],
  ["electrophoresis-gamma", "proteínas gamma", `Estas proteínas son anticuerpos. ${part}`, weak, busy],
  [
    "m-protein",
    "proteína M (componente monoclonal)",
    "Es un anticuerpo que se produce en demasiadas copias de un solo tipo.",
    "",
    "Cuando se encuentra, un médico debe buscar la causa. A menudo no hace daño, pero hay que vigilarla.",
  ],
  [
    "ige-total",
    "IgE total",
    "La IgE es el anticuerpo de las alergias.",
    "Un valor bajo es normal.",
    "Un valor alto puede darse con alergia al polen, asma o eccema. Las lombrices también pueden subirlo.",
  ],
]);
