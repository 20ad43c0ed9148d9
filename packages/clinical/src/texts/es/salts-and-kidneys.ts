import { asTexts } from "../as-texts.ts";

const balance =
  "Esto muestra si su sangre es más o menos ácida. Los pulmones y los riñones la mantienen en equilibrio.";
const tooMuchAcid = "puede significar que hay demasiado ácido en la sangre.";
const vomiting = "Un valor alto puede deberse a vómitos o a una respiración lenta.";
const thirst = "Un valor alto puede causar sed y cansancio.";
const neckGland = "A menudo la causa es una pequeña glándula del cuello.";
const lessWell =
  "Un valor alto puede deberse a poca agua. También puede significar que los riñones trabajan menos bien.";
const littleProtein = "puede deberse a una dieta con pocas proteínas.";

/** Salts, minerals and the kidneys. */
export const saltAndKidneyTexts = asTexts([
  [
    "sodium",
    "sodio",
    "El sodio es una sal de la sangre. Ayuda a mantener la cantidad justa de agua en el cuerpo.",
    "Un valor bajo puede deberse a demasiada agua en el cuerpo. Algunas medicinas también pueden bajarlo.",
    "Un valor alto a menudo se debe a poca agua en el cuerpo.",
    "¿Bebo la cantidad justa de líquido?",
  ],
  [
    "potassium",
    "potasio",
    "El potasio es una sal de la sangre. El corazón y los músculos lo necesitan para trabajar.",
    "Un valor bajo puede causar debilidad. Puede deberse a vómitos, a diarrea o a algunas medicinas.",
    "Un valor alto puede dañar el ritmo del corazón. A veces la causa es la muestra de sangre.",
    "¿Me deben revisar el corazón?",
  ],
  [
    "chloride",
    "cloro (cloruro)",
    "El cloro es una sal de la sangre. Junto con el sodio mantiene el equilibrio del agua.",
    "Un valor bajo puede deberse a vómitos.",
    "Un valor alto puede deberse a poca agua en el cuerpo.",
  ],
  ["bicarbonate", "bicarbonato", balance, `Un valor bajo ${tooMuchAcid}`, vomiting],
  ["carbon-dioxide-total", "dióxido de carbono (CO2)", balance, `Un valor bajo ${tooMuchAcid}`, vomiting],
  [
    "calcium",
    "calcio",
    "El calcio es un mineral para los huesos, los nervios y los músculos.",
    "Un valor bajo puede darse con poca vitamina D o pocas proteínas.",
    `${thirst} ${neckGland}`,
    "¿Me deben medir la vitamina D?",
  ],
  [
    "calcium-corrected",
    "calcio corregido",
    "Es su calcio, calculado junto con su albúmina. Es un valor más justo cuando la albúmina está baja.",
    "Un valor bajo puede darse con poca vitamina D.",
    `${thirst} ${neckGland}`,
    "¿Me deben medir la vitamina D?",
  ],
  [
    "calcium-ionized",
    "calcio libre (iónico)",
    "Es el calcio que está libre para actuar en la sangre.",
    "Un valor bajo puede darse con calambres o con poca vitamina D.",
    thirst,
  ],
  [
    "magnesium",
    "magnesio",
    "Este mineral ayuda a trabajar a los músculos, los nervios y el corazón.",
    "Un valor bajo puede darse con calambres. La diarrea y algunas medicinas pueden bajarlo.",
    "Un valor alto puede darse con riñones débiles.",
  ],
  [
    "phosphate",
    "fósforo (fosfato)",
    "Este mineral forma los huesos y guarda energía.",
    "Un valor bajo puede deberse a comer muy poco o a poca vitamina D.",
    "Un valor alto puede darse con riñones débiles.",
  ],
  [
    "anion-gap",
    "brecha aniónica (anión gap)",
    "Este número se calcula con las sales de la sangre. Ayuda a saber si hay demasiado ácido.",
    "Un valor bajo a menudo no hace daño. Puede deberse a pocas proteínas.",
    `Un valor alto ${tooMuchAcid}`,
  ],
  [
    "osmolality",
    "concentración de la sangre (osmolalidad)",
    "Esto muestra cuántas cosas hay disueltas en el agua de su sangre.",
    "Un valor bajo significa que hay mucha agua en la sangre.",
    "Un valor alto a menudo se da con poca agua en el cuerpo.",
  ],
  [
    "parathyroid-hormone",
    "hormona paratiroidea (PTH)",
    "La producen unas glándulas pequeñas del cuello. Controla el calcio de la sangre.",
    "Un valor bajo puede darse con poco calcio.",
    "Un valor alto puede darse con poca vitamina D o riñones débiles.",
  ],
  [
    "lactate",
    "lactato (ácido láctico)",
    "El lactato se acumula cuando las células reciben poco oxígeno.",
    "",
    "Un valor alto puede verse después de un deporte intenso. También puede significar una enfermedad grave.",
  ],
  [
    "creatinine",
    "creatinina",
    "Es un desecho de los músculos. Los riñones lo sacan de la sangre.",
    "Un valor bajo a menudo se da con poco músculo.",
    "Un valor alto puede significar que los riñones trabajan menos bien. Tener mucho músculo o comer mucha carne también puede subirlo.",
    "¿Cómo trabajan mis riñones?",
  ],
  [
    "urea",
    "urea",
    "La urea es un desecho de las proteínas. Los riñones la sacan de la sangre.",
    `Un valor bajo ${littleProtein}`,
    lessWell,
  ],
  [
    "urea-nitrogen",
    "nitrógeno ureico (BUN)",
    "Es un desecho de las proteínas. Los riñones lo sacan de la sangre.",
    `Un valor bajo ${littleProtein}`,
    lessWell,
  ],
  [
    "bun-creatinine-ratio",
    "relación BUN/creatinina",
    "Compara dos desechos del cuerpo. Ayuda a ver por qué uno de ellos está alto.",
    `Una relación baja ${littleProtein}`,
    "Una relación alta a menudo se debe a poca agua en el cuerpo.",
  ],
  [
    "urate",
    "ácido úrico",
    "Es un desecho de la comida y de las células viejas.",
    "Un valor bajo a menudo no hace daño.",
    "Un valor alto puede darse con gota o piedras en los riñones. La carne, la cerveza y algunas medicinas pueden subirlo.",
  ],
  [
    "egfr",
    "filtrado de los riñones (filtrado glomerular)",
    "Esto muestra lo bien que los riñones limpian la sangre. Un número más alto es mejor.",
    "Un valor bajo puede significar que los riñones trabajan menos bien. Baja con la edad.",
    "",
    "¿Cómo han estado mis riñones a lo largo del tiempo?",
  ],
  [
    "cystatin-c",
    "cistatina C",
    "Es una segunda forma de ver cómo trabajan los riñones.",
    "Un valor bajo a menudo no hace daño.",
    "Un valor alto puede significar que los riñones trabajan menos bien.",
  ],
]);
