import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

/** A white cell that is reported both as a share and as a number: one text for each. */
const bothWays = (id: string, name: string, what: string, low: string, high: string): TextRow[] => [
  [
    `${id}-percent`,
    `${name} (porcentaje)`,
    `${what} Este es su porcentaje entre todos los glóbulos blancos.`,
    low,
    high,
  ],
  [`${id}-absolute`, `${name} (número)`, `${what} Esto dice cuántos hay.`, low, high],
];

/** How much the red cells differ in size: the same in either way to work it out. */
const spread = (id: string): TextRow => [
  id,
  "diferencia de tamaño de los glóbulos rojos (RDW)",
  "Esto muestra cuánto varía el tamaño de sus glóbulos rojos.",
  "Un valor bajo no tiene un significado conocido para la salud.",
  "Un valor alto significa que los tamaños varían mucho. Puede darse con poco hierro o pocas vitaminas.",
];

const young = (id: string): TextRow => [
  id,
  `glóbulos rojos jóvenes (${id === "reticulocytes-percent" ? "porcentaje" : "número"})`,
  "Son glóbulos rojos nuevos. Muestran con qué rapidez su cuerpo los fabrica.",
  "Un valor bajo significa que se fabrican pocos.",
  "Un valor alto significa que se fabrican muchos. Eso puede pasar después de perder sangre.",
];

/** The blood count and the kinds of white cells. */
export const bloodCountTexts = asTexts([
  [
    "hemoglobin",
    "hemoglobina",
    "La hemoglobina le da el color rojo a la sangre. Lleva oxígeno a todo el cuerpo.",
    "Un valor bajo puede causar cansancio o falta de aire. Puede deberse a poco hierro o a pérdida de sangre.",
    "Un valor alto puede deberse a poca agua en el cuerpo. También puede deberse a fumar o a vivir a gran altura.",
    "¿Me deben revisar el hierro?",
  ],
  [
    "hematocrit",
    "hematocrito",
    "Es la parte de su sangre que ocupan los glóbulos rojos.",
    "Un valor bajo puede darse con pocos glóbulos rojos.",
    "Un valor alto puede darse con poca agua en el cuerpo.",
  ],
  [
    "erythrocytes",
    "glóbulos rojos",
    "Los glóbulos rojos llevan oxígeno a todo el cuerpo.",
    "Un número bajo puede causar debilidad o cansancio.",
    "Un número alto puede deberse a poca agua en el cuerpo o a fumar.",
  ],
  [
    "mcv",
    "tamaño de los glóbulos rojos (VCM)",
    "Es el tamaño medio de sus glóbulos rojos. Ayuda a saber por qué hay pocos.",
    "Los glóbulos pequeños pueden darse con poco hierro.",
    "Los glóbulos grandes pueden darse con poca vitamina B12 o poco ácido fólico. También pueden darse con el alcohol o con algunas medicinas.",
  ],
  [
    "mch",
    "hemoglobina de cada glóbulo rojo (HCM)",
    "Es la hemoglobina que hay en cada glóbulo rojo.",
    "Un valor bajo puede darse con poco hierro.",
    "Un valor alto puede darse con glóbulos rojos grandes.",
  ],
  [
    "mchc",
    "concentración de hemoglobina en los glóbulos rojos (CHCM)",
    "Esto muestra si sus glóbulos rojos están más o menos llenos de hemoglobina.",
    "Un valor bajo puede darse con poco hierro.",
    "Un valor alto es raro. A veces la causa es la muestra de sangre.",
  ],
  spread("rdw-cv"),
  spread("rdw-sd"),
  young("reticulocytes-percent"),
  young("reticulocytes-absolute"),
  [
    "leukocytes",
    "glóbulos blancos",
    "Los glóbulos blancos ayudan al cuerpo a luchar contra las infecciones.",
    "Un número bajo puede deberse a un virus o a algunas medicinas.",
    "Un número alto a menudo significa que el cuerpo lucha contra una infección. El estrés y algunas medicinas también pueden subirlo.",
    "¿Necesito que cuenten cada tipo de glóbulo blanco?",
  ],
  [
    "platelets",
    "plaquetas",
    "Las plaquetas son células muy pequeñas que ayudan a la sangre a coagular.",
    "Con un número bajo puede haber sangrados o moretones con facilidad.",
    "Un número alto puede verse después de perder sangre o con una inflamación.",
    "¿Debo vigilar si sangro?",
  ],
  [
    "mpv",
    "tamaño de las plaquetas (VPM)",
    "Es el tamaño medio de sus plaquetas.",
    "Un valor bajo significa que sus plaquetas son pequeñas.",
    "Un valor alto significa que sus plaquetas son grandes. Las plaquetas nuevas son más grandes.",
  ],
  [
    "pdw",
    "diferencia de tamaño de las plaquetas (PDW)",
    "Esto muestra cuánto varía el tamaño de sus plaquetas.",
    "Un valor bajo no tiene un significado conocido para la salud.",
    "Un valor alto significa que los tamaños varían mucho.",
  ],
  [
    "plateletcrit",
    "parte de plaquetas en la sangre (plaquetocrito)",
    "Es la parte de su sangre que ocupan las plaquetas.",
    "Un valor bajo se da con pocas plaquetas.",
    "Un valor alto se da con muchas plaquetas.",
  ],
  ...bothWays(
    "neutrophils",
    "neutrófilos",
    "Estos glóbulos blancos son los primeros en luchar contra una infección.",
    "Un valor bajo puede deberse a un virus o a algunas medicinas. Puede hacer más difícil luchar contra las infecciones.",
    "Un valor alto a menudo significa que el cuerpo lucha contra una infección. El estrés también puede subirlo.",
  ),
  ...bothWays(
    "lymphocytes",
    "linfocitos",
    "Estos glóbulos blancos luchan contra las infecciones y guardan memoria de ellas.",
    "Un valor bajo puede verse con el estrés, un resfriado o algunas medicinas.",
    "Un valor alto se ve a menudo cuando el cuerpo lucha contra un virus.",
  ),
  ...bothWays(
    "monocytes",
    "monocitos",
    "Estos glóbulos blancos limpian los gérmenes y las células muertas.",
    "Un valor bajo a menudo no hace daño.",
    "Un valor alto puede verse cuando uno se recupera de una enfermedad.",
  ),
  ...bothWays(
    "eosinophils",
    "eosinófilos",
    "Estos glóbulos blancos tienen un papel en la alergia al polen y cosas parecidas.",
    "Un valor bajo a menudo es normal.",
    "Un valor alto puede darse con alergia al polen, asma o sarpullido. Las lombrices también pueden subirlo.",
  ),
  ...bothWays(
    "basophils",
    "basófilos",
    "Son los más raros de sus glóbulos blancos.",
    "Un valor bajo es normal en la mayoría de las personas.",
    "Un valor alto es raro. Puede darse con alergia al polen o con inflamación en el cuerpo.",
  ),
  [
    "bands-percent",
    "neutrófilos jóvenes (cayados)",
    "Son glóbulos blancos jóvenes que luchan contra las infecciones.",
    "",
    "Un valor alto a menudo significa que el cuerpo lucha contra una infección.",
  ],
  [
    "immature-granulocytes-percent",
    "glóbulos blancos jóvenes",
    "Son glóbulos blancos que aún no han madurado.",
    "",
    "Un valor alto puede significar que el cuerpo fabrica muchos glóbulos blancos nuevos.",
  ],
]);
