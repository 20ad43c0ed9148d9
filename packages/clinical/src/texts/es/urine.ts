import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const letThrough = "Un valor alto puede significar que los riñones dejan pasar proteínas.";
const showsLeak = "Esto muestra si los riñones dejan pasar proteínas.";
const fromBleeding = "deberse a una infección, a piedras o a la regla.";
const again = "¿Debo hacer otra vez esta prueba?";
const infected = "¿Tengo una infección?";
const drankALot = "a menudo significa que usted bebió mucho.";
const drankLittle = "a menudo significa que usted bebió poco.";
const infection = "pueden significar que hay una infección.";

const casts = (id: string): TextRow => [
  id,
  "cilindros en la orina",
  "Los cilindros son tubos muy pequeños que se forman en los riñones.",
  "",
  "Algunos salen después de hacer deporte. Otros pueden señalar a los riñones.",
];

/** What is told by what a person ate and drank. */
const spotOf = (id: string, thing: string): TextRow => [
  id,
  `${thing} en la orina`,
  `Es la cantidad de ${thing} que hay en su orina.`,
  "Un valor bajo puede deberse a lo que usted comió y bebió.",
  "Un valor alto puede deberse a lo que usted comió y bebió. Se lee junto con el análisis de sangre.",
];

/** Urine of one sample: strip, sediment and chemistry. */
export const urineTexts = asTexts([
  ["urine-color", "color de la orina", "Es el color de la muestra de orina."],
  ["urine-appearance", "aspecto de la orina", "Esto dice lo clara que es la muestra de orina."],
  [
    "urine-specific-gravity",
    "densidad de la orina",
    "Esto muestra si su orina es fuerte o aguada.",
    `La orina aguada ${drankALot}`,
    `La orina fuerte ${drankLittle}`,
  ],
  [
    "urine-ph",
    "pH de la orina",
    "Esto muestra si su orina es más o menos ácida. La comida puede cambiarlo.",
    "La orina ácida puede deberse a comer mucha carne.",
    "La orina poco ácida puede deberse a comer muchas verduras o a una infección.",
  ],
  [
    "urine-protein",
    "proteínas en la orina",
    "La orina tiene pocas o ninguna proteína.",
    "",
    "Las proteínas en la orina pueden deberse al deporte o a la fiebre. También pueden venir de los riñones.",
    again,
  ],
  [
    "urine-glucose",
    "azúcar en la orina",
    "La orina tiene poco o ningún azúcar.",
    "",
    "El azúcar en la orina puede darse con mucho azúcar en la sangre. Algunas medicinas también lo causan.",
  ],
  [
    "urine-ketones",
    "cetonas en la orina",
    "Las cetonas se forman cuando el cuerpo quema grasa.",
    "",
    "Pueden deberse a comer muy poco. Con diabetes pueden ser una señal de alerta.",
    "¿Debo hacer algo por las cetonas?",
  ],
  [
    "urine-blood",
    "sangre en la orina",
    "La orina no tiene sangre en la mayoría de las personas.",
    "",
    `La sangre en la orina puede ${fromBleeding}`,
    "¿De dónde puede venir la sangre?",
  ],
  [
    "urine-bilirubin",
    "bilirrubina en la orina",
    "La mayoría de las personas no la tienen en la orina.",
    "",
    "Se puede encontrar cuando la bilis no fluye bien.",
  ],
  [
    "urine-urobilinogen",
    "urobilinógeno en la orina",
    "Una cantidad pequeña es normal.",
    "Un valor bajo puede significar que la bilis no fluye bien.",
    "Un valor alto puede venir del hígado o de glóbulos rojos rotos.",
  ],
  [
    "urine-nitrite",
    "nitritos en la orina",
    "Algunos gérmenes producen nitritos en la orina.",
    "",
    `Los nitritos en la orina ${infection}`,
    infected,
  ],
  [
    "urine-leukocyte-esterase",
    "glóbulos blancos en la orina (tira)",
    "Esta prueba de tira busca glóbulos blancos en la orina.",
    "",
    `Los glóbulos blancos en la orina ${infection}`,
    infected,
  ],
  [
    "urine-sediment-leukocytes",
    "glóbulos blancos en la orina",
    "Son los glóbulos blancos que se ven en la orina.",
    "",
    `Muchos glóbulos blancos ${infection}`,
  ],
  [
    "urine-sediment-erythrocytes",
    "glóbulos rojos en la orina",
    "Son los glóbulos rojos que se ven en la orina.",
    "",
    `Los glóbulos rojos en la orina pueden ${fromBleeding}`,
  ],
  [
    "urine-sediment-epithelial-cells",
    "células de la piel en la orina",
    "Son células de la piel y de la capa interna de la vejiga.",
    "",
    "Si hay muchas, a menudo significa que entró piel en la muestra.",
  ],
  casts("urine-sediment-casts"),
  casts("urine-sediment-casts-hpf"),
  [
    "urine-sediment-crystals",
    "cristales en la orina",
    "Los cristales se pueden formar en orina guardada o fuerte.",
    "",
    "A menudo no hacen daño. A algunas personas con cristales se les forman piedras.",
  ],
  [
    "urine-sediment-bacteria",
    "gérmenes en la orina",
    "Son los gérmenes que se ven en la orina.",
    "",
    "Los gérmenes pueden venir de la vejiga o de la piel.",
  ],
  [
    "urine-sediment-yeast",
    "levaduras en la orina",
    "Las levaduras son un tipo de germen.",
    "",
    "Las levaduras pueden venir de la piel o de la vejiga.",
  ],
  [
    "urine-albumin",
    "albúmina en la orina",
    "Es una cantidad pequeña de proteína en la orina.",
    "",
    letThrough,
  ],
  [
    "urine-creatinine",
    "creatinina en la orina",
    "Este desecho sirve para saber lo fuerte que es la orina.",
    `Un valor bajo ${drankALot}`,
    `Un valor alto ${drankLittle}`,
  ],
  [
    "albumin-creatinine-ratio",
    "relación albúmina/creatinina",
    showsLeak,
    "",
    `${letThrough} El deporte o la fiebre pueden subirlo por un día.`,
    again,
  ],
  ["protein-creatinine-ratio", "relación proteína/creatinina", showsLeak, "", letThrough],
  spotOf("urine-sodium", "sodio"),
  spotOf("urine-potassium", "potasio"),
  spotOf("urine-chloride", "cloro"),
  spotOf("urine-calcium", "calcio"),
  spotOf("urine-phosphate", "fósforo"),
  spotOf("urine-urate", "ácido úrico"),
  spotOf("urine-urea", "urea"),
  spotOf("urine-urea-nitrogen", "nitrógeno ureico"),
  spotOf("urine-magnesium", "magnesio"),
  [
    "urine-osmolality",
    "concentración de la orina (osmolalidad)",
    "Esto muestra lo fuerte que es su orina.",
    "Un valor bajo puede deberse a beber mucho.",
    "Un valor alto puede deberse a beber muy poco.",
  ],
  ["urine-mucus", "moco en la orina", "Es moco de las vías de la orina.", "", "Un poco de moco es normal."],
  [
    "urine-trichomonas",
    "tricomonas en la orina",
    "Es un germen que se pasa por el sexo.",
    "",
    "Cuando se encuentra, las parejas también deben hacerse la prueba.",
  ],
]);
