import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const harder = "Un valor bajo puede hacer más difícil luchar contra las infecciones.";
const fewMade = "Un valor bajo puede significar que se fabrican pocos.";
const manyMade = "Un valor alto puede significar que se fabrican muchos.";
const oftenNothing = "Un valor alto a menudo no significa nada.";
const fromVirus = "Un valor alto puede deberse a un virus.";
const closerLook = "Puede hacer falta mirar más de cerca";
const normal = "Un valor bajo es normal.";
const medicines = "Un valor bajo puede deberse a algunas medicinas.";

/** A cell that is reported both as a share and as a number. */
const bothWays = (
  id: string,
  name: string,
  what: string,
  [share, count]: readonly [share: string, count: string],
  low: string,
  high: string,
): TextRow[] => [
  [`${id}-percent`, `${name} (porcentaje)`, `${what} ${share}`, low, high],
  [`${id}-absolute`, `${name} (número)`, `${what} ${count}`, low, high],
];

const him = ["Este es su porcentaje entre todos.", "Esto dice cuántos hay."] as const;
const her = ["Este es su porcentaje.", "Esto dice cuántas hay."] as const;

const young = (id: string, name: string): TextRow => [
  id,
  name,
  "Son glóbulos blancos jóvenes. La mayor parte del tiempo están en el hueso.",
  "",
  "Un valor alto puede verse con una infección. A veces viene de la médula de los huesos.",
];

const withCore = (id: string, how: string): TextRow => [
  id,
  `glóbulos rojos con núcleo (${how})`,
  "Son glóbulos rojos muy jóvenes. Deberían quedarse en el hueso.",
  "",
  "Cuando se encuentran, el cuerpo necesita glóbulos rojos deprisa.",
];

/** Kinds of white cells, of platelets and of young cells. */
export const bloodCellTexts = asTexts([
  ...bothWays(
    "granulocytes",
    "granulocitos",
    "Son un grupo grande de glóbulos blancos.",
    him,
    "Un valor bajo puede deberse a un virus o a algunas medicinas.",
    "Un valor alto a menudo significa que el cuerpo lucha contra una infección.",
  ),
  [
    "mixed-cells-percent",
    "otros glóbulos blancos (porcentaje)",
    "Es el porcentaje de tres grupos más pequeños de glóbulos blancos.",
    "Un valor bajo a menudo no hace daño.",
    "Un valor alto puede darse con alergias o infecciones.",
  ],
  [
    "mixed-cells-absolute",
    "otros glóbulos blancos (número)",
    "Es el número de tres grupos más pequeños de glóbulos blancos.",
    "Un valor bajo a menudo no hace daño.",
    "Un valor alto puede darse con alergias o infecciones.",
  ],
  young("immature-granulocytes-absolute", "glóbulos blancos jóvenes (número)"),
  young("promyelocytes-percent", "promielocitos"),
  young("myelocytes-percent", "mielocitos"),
  young("metamyelocytes-percent", "metamielocitos"),
  [
    "blasts-percent",
    "blastos",
    "Los blastos son las células más jóvenes de la sangre. Deberían quedarse en el hueso.",
    "",
    "Cuando se encuentran en la sangre, un médico debe buscar la causa de inmediato.",
    "¿Quién puede verme ahora por esto?",
  ],
  withCore("nucleated-red-cells-percent", "porcentaje"),
  withCore("nucleated-red-cells-absolute", "número"),
  [
    "variant-lymphocytes-percent",
    "linfocitos reactivos (cambiados)",
    "Estos glóbulos blancos se ven distintos porque luchan contra un virus.",
    normal,
    "Un valor alto a menudo se debe a un virus.",
  ],
  [
    "plasma-cells-percent",
    "células plasmáticas",
    "Las células plasmáticas producen anticuerpos. Son raras en la sangre.",
    normal,
    `Un valor alto puede verse con una infección. ${closerLook}.`,
  ],
  [
    "large-unstained-cells-percent",
    "células grandes no teñidas",
    "Son células grandes que la máquina no supo nombrar.",
    normal,
    `${fromVirus} Mirar la sangre al microscopio puede ayudar.`,
  ],
  [
    "platelet-large-cell-ratio",
    "plaquetas grandes (porcentaje)",
    "Es el porcentaje de plaquetas grandes.",
    "Un valor bajo no tiene un significado conocido para la salud.",
    "Un valor alto puede significar que muchas plaquetas son nuevas.",
  ],
  [
    "immature-platelet-fraction",
    "plaquetas jóvenes (porcentaje)",
    "Es el porcentaje de plaquetas nuevas.",
    "Un valor bajo puede significar que se fabrican pocas.",
    "Un valor alto puede significar que se fabrican muchas.",
  ],
  [
    "immature-reticulocyte-fraction",
    "glóbulos rojos muy jóvenes (porcentaje)",
    "Es el porcentaje de los glóbulos rojos más nuevos entre los jóvenes.",
    fewMade,
    manyMade,
  ],
  [
    "reticulocyte-hemoglobin",
    "hemoglobina de los glóbulos rojos jóvenes",
    "Esto muestra si hubo hierro suficiente en los últimos días.",
    "Un valor bajo puede significar muy poco hierro.",
    "Un valor alto puede darse con glóbulos rojos grandes.",
  ],
  [
    "neutrophil-lymphocyte-ratio",
    "relación neutrófilos/linfocitos",
    "Compara dos tipos de glóbulos blancos.",
    "Una relación baja puede deberse a un virus.",
    "Una relación alta puede deberse al estrés o a una infección.",
  ],
  ...bothWays(
    "cd4",
    "células CD4",
    "Las células CD4 dirigen la lucha contra los gérmenes.",
    her,
    harder,
    oftenNothing,
  ),
  ...bothWays(
    "cd8",
    "células CD8",
    "Las células CD8 matan a las células que tienen un virus.",
    her,
    harder,
    fromVirus,
  ),
  ...bothWays(
    "cd3",
    "células T",
    "Las células T son glóbulos blancos que luchan contra los gérmenes.",
    her,
    harder,
    oftenNothing,
  ),
  ...bothWays(
    "cd19",
    "células B",
    "Las células B son glóbulos blancos que producen anticuerpos.",
    her,
    medicines,
    `${closerLook} un valor alto.`,
  ),
  [
    "cd4-cd8-ratio",
    "relación CD4/CD8",
    "Compara dos tipos de células T.",
    "Una relación baja puede deberse a un virus.",
    "Una relación alta a menudo no significa nada.",
  ],
]);
