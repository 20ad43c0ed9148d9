import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

/** What is passed in a day is told by what a person drank and ate. */
const dayOf = (
  id: string,
  thing: string,
  what: string,
  high: string,
  low = "Un valor bajo puede significar que no se guardó toda la orina.",
): TextRow => [id, `${thing} en la orina de un día`, what, low, high];

const leaves = (thing: string) => `Es la cantidad de ${thing} que sale del cuerpo en un día.`;
const lost = (thing: string) => `Es la cantidad de ${thing} que pierden los riñones en un día.`;
const kidneysOrSport = "Un valor alto puede venir de los riñones, de la fiebre o de un deporte intenso.";
const salt = "Un valor alto puede deberse a mucha sal en la comida.";
const stones = "Un valor alto puede llevar a piedras en los riñones.";
const good = "Un valor bajo es bueno.";
const secondTest = "Puede hacer falta una segunda prueba.";
const stress = `Un valor alto puede deberse al estrés o a algunas medicinas. ${secondTest}`;

/** What is passed in the urine of a day. */
export const urineOfADayTexts = asTexts([
  dayOf("urine-24h-protein", "proteínas", lost("proteínas"), kidneysOrSport, good),
  dayOf("urine-24h-albumin", "albúmina", lost("albúmina"), kidneysOrSport, good),
  dayOf(
    "urine-24h-creatinine",
    "creatinina",
    "Esto muestra si se guardó toda la orina del día.",
    "Un valor alto puede deberse a músculos grandes o a comer mucha carne.",
  ),
  dayOf("urine-24h-sodium", "sodio", "Esto muestra cuánta sal come usted.", salt),
  dayOf(
    "urine-24h-potassium",
    "potasio",
    leaves("potasio"),
    "Un valor alto puede deberse a la comida o a medicinas para orinar más.",
  ),
  dayOf("urine-24h-chloride", "cloro", leaves("cloro"), salt),
  dayOf("urine-24h-calcium", "calcio", leaves("calcio"), stones),
  dayOf(
    "urine-24h-phosphate",
    "fósforo",
    leaves("fósforo"),
    "Un valor alto puede venir de la comida o de algunas glándulas.",
  ),
  dayOf("urine-24h-urate", "ácido úrico", leaves("ácido úrico"), stones),
  dayOf(
    "urine-24h-urea-nitrogen",
    "nitrógeno ureico",
    "Esto muestra cuántas proteínas come usted.",
    "Un valor alto puede deberse a muchas proteínas en la comida.",
  ),
  dayOf(
    "urine-24h-magnesium",
    "magnesio",
    leaves("magnesio"),
    "Un valor alto puede deberse a medicinas para orinar más o al alcohol.",
  ),
  dayOf("urine-24h-oxalate", "oxalato", leaves("oxalato"), `${stones} Algunas comidas lo suben.`),
  dayOf(
    "urine-24h-citrate",
    "citrato",
    "El citrato evita que crezcan las piedras en los riñones.",
    "Un valor alto es bueno.",
    "Un valor bajo hace más probables las piedras en los riñones.",
  ),
  dayOf(
    "urine-24h-cortisol",
    "cortisol",
    "Es la cantidad de cortisol que produjo el cuerpo en un día.",
    "Un valor alto puede deberse al estrés o a glándulas que producen demasiado.",
  ),
  dayOf("urine-24h-metanephrines", "metanefrinas", "El cuerpo las forma con hormonas del estrés.", stress),
  dayOf(
    "urine-24h-vanillylmandelate",
    "ácido vanilmandélico",
    "El cuerpo lo forma con hormonas del estrés.",
    stress,
  ),
  dayOf(
    "urine-24h-hydroxyindoleacetate",
    "5-HIAA",
    "El cuerpo lo forma con un mensajero del intestino y del cerebro.",
    `Un valor alto puede deberse a nueces y plátanos (bananas). ${secondTest}`,
  ),
  [
    "urine-24h-volume",
    "orina de un día",
    "Es la cantidad de orina que hizo usted en un día.",
    "Un valor bajo puede significar que no se guardó toda la orina.",
    "Un valor alto puede deberse a beber mucho o a mucho azúcar en la sangre.",
  ],
  [
    "creatinine-clearance-24h",
    "depuración de creatinina (aclaramiento)",
    "Esto muestra lo bien que los riñones limpian la sangre.",
    "Un valor bajo puede significar que los riñones limpian menos. También puede ser que no se guardó toda la orina.",
    "Un valor alto puede deberse al embarazo o a comer mucha carne.",
  ],
]);
