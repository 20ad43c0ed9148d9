import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const slowClot = "significa que la sangre coagula más despacio.";
const thinners = "La causa puede estar en los anticoagulantes o en el hígado.";
const heparin = "La causa puede ser la heparina.";
const shortTime = "Un tiempo corto a menudo no hace daño.";
const lowOftenHarmless = "Un valor bajo a menudo no hace daño.";
const highOftenHarmless = "Un valor alto a menudo no hace daño.";
const noHarm = "Un valor bajo no hace daño.";
const hardWork = "Un valor alto puede significar que el corazón tiene que trabajar demasiado.";

const troponin = (id: string, letter: "I" | "T"): TextRow => [
  id,
  `troponina ${letter}`,
  "Pasa a la sangre cuando se daña el músculo del corazón.",
  "",
  "Un valor alto significa que el corazón puede estar forzado. Un médico debe verlo de inmediato.",
];

const heartEnzyme = (id: string): TextRow => [
  id,
  "enzima del músculo del corazón (CK-MB)",
  "Esta forma de la CK viene sobre todo del corazón.",
  "",
  "Un valor alto puede significar que hay daño en el músculo del corazón.",
];

/** Signs of inflammation, clotting, the heart, muscles and the pancreas. */
export const inflammationClottingAndHeartTexts = asTexts([
  [
    "crp",
    "PCR (proteína C reactiva)",
    "La PCR sube cuando hay inflamación o una infección en el cuerpo.",
    "",
    "Un valor alto significa que hay inflamación en algún sitio. No muestra dónde.",
    "¿Tengo señales de una infección?",
  ],
  [
    "crp-high-sensitivity",
    "PCR ultrasensible",
    "Esta prueba fina encuentra subidas pequeñas de la PCR. Se usa para ver el riesgo del corazón.",
    "",
    "Un valor alto puede darse con un resfriado o con un riesgo para el corazón.",
  ],
  [
    "esr",
    "velocidad de sedimentación (VSG)",
    "Esto muestra lo rápido que bajan los glóbulos rojos en un tubo. Sube cuando hay inflamación en el cuerpo.",
    noHarm,
    "Un valor alto puede darse con una infección o con inflamación. También sube con la edad.",
  ],
  [
    "procalcitonin",
    "procalcitonina",
    "Sube cuando una infección se extiende por el cuerpo.",
    "",
    "Un valor alto puede significar que una infección se ha extendido.",
  ],
  [
    "rheumatoid-factor",
    "factor reumatoide",
    "Se puede encontrar cuando se inflaman las articulaciones.",
    "",
    "Un valor alto puede darse con articulaciones hinchadas. También lo tiene alguna gente sana.",
  ],
  [
    "prothrombin-time",
    "tiempo de coagulación (TP)",
    "Es el tiempo que tarda la sangre en coagular.",
    shortTime,
    `Un tiempo largo ${slowClot} ${thinners}`,
  ],
  [
    "prothrombin-activity",
    "capacidad de coagulación (Quick)",
    "Esto muestra lo bien que puede coagular la sangre.",
    `Un valor bajo ${slowClot} ${thinners}`,
    highOftenHarmless,
  ],
  [
    "inr",
    "INR",
    "El INR muestra cuánto tarda la sangre en coagular. Se usa para controlar algunos anticoagulantes.",
    "Un valor bajo significa que la sangre coagula más rápido. Con un anticoagulante puede ser demasiado bajo.",
    `Un valor alto ${slowClot} Usted puede sangrar con más facilidad.`,
    "¿Qué INR es adecuado para mí?",
  ],
  [
    "aptt",
    "tiempo de coagulación (TTPA)",
    "Es una segunda forma de ver cuánto tarda la sangre en coagular.",
    shortTime,
    `Un tiempo largo ${slowClot} ${heparin}`,
  ],
  [
    "fibrinogen",
    "fibrinógeno",
    "La sangre necesita esta proteína para formar un coágulo.",
    "Con un valor bajo se puede sangrar con más facilidad.",
    "Un valor alto puede darse con inflamación en el cuerpo.",
  ],
  [
    "thrombin-time",
    "tiempo de trombina",
    "Es el tiempo del último paso de un coágulo.",
    shortTime,
    `Un tiempo largo ${slowClot} ${heparin}`,
  ],
  [
    "d-dimer",
    "dímero D",
    "El dímero D es lo que queda cuando se deshace un coágulo.",
    "",
    "Un valor alto tiene muchas causas. Una de ellas es un coágulo de sangre. La edad y las heridas también lo suben.",
    "¿Me hace falta una prueba de imagen?",
  ],
  [
    "antithrombin",
    "antitrombina",
    "Esta proteína evita que la sangre coagule demasiado.",
    "Un valor bajo puede hacer más probables los coágulos.",
    highOftenHarmless,
  ],
  troponin("troponin-i", "I"),
  troponin("troponin-i-high-sensitivity", "I"),
  troponin("troponin-t", "T"),
  troponin("troponin-t-high-sensitivity", "T"),
  [
    "bnp",
    "BNP",
    "El corazón produce BNP cuando tiene que trabajar mucho.",
    "Un valor bajo es bueno.",
    hardWork,
  ],
  [
    "nt-probnp",
    "NT-proBNP",
    "El corazón lo produce cuando tiene que trabajar mucho.",
    "Un valor bajo es bueno.",
    `${hardWork} También sube con la edad.`,
  ],
  [
    "creatine-kinase",
    "enzima de los músculos (CK)",
    "La CK pasa a la sangre cuando se daña un músculo.",
    noHarm,
    "Un valor alto puede deberse a un deporte intenso, a una caída o a algunas medicinas.",
  ],
  heartEnzyme("ck-mb"),
  heartEnzyme("ck-mb-activity"),
  [
    "homocysteine",
    "homocisteína",
    "Se forma cuando el cuerpo usa las proteínas.",
    noHarm,
    "Un valor alto puede darse con poca vitamina B12 o poco ácido fólico.",
  ],
  [
    "lipase",
    "lipasa",
    "La lipasa ayuda a digerir la grasa. La produce el páncreas.",
    lowOftenHarmless,
    "Un valor alto puede significar que el páncreas está inflamado.",
    "¿Tengo un dolor de barriga que encaje con esto?",
  ],
  [
    "amylase",
    "amilasa",
    "La amilasa ayuda a digerir el almidón. La producen el páncreas y unas glándulas de la boca.",
    lowOftenHarmless,
    "Un valor alto puede significar que está inflamado el páncreas o una glándula de la boca.",
  ],
]);
