import { asTexts } from "../as-texts.ts";

const lowIsNormal = "Un valor bajo es normal.";
const noHarm = "Un valor bajo no hace daño.";
const fromBirth = "Algunas personas lo tienen así desde que nacen y están bien.";

/** The liver and the proteins of the blood. */
export const liverTexts = asTexts([
  [
    "alt",
    "ALT (GPT)",
    "La ALT se encuentra en el hígado. Pasa a la sangre cuando se dañan células del hígado.",
    lowIsNormal,
    "Un valor alto significa que el hígado puede estar forzado. La grasa en el hígado, el alcohol y las medicinas pueden subirlo.",
    "¿Pueden afectar a mi hígado las medicinas que uso?",
  ],
  [
    "ast",
    "AST (GOT)",
    "La AST se encuentra en el hígado y en los músculos. Pasa a la sangre cuando se dañan células.",
    lowIsNormal,
    "Un valor alto puede venir del hígado o de un deporte intenso.",
  ],
  [
    "ast-alt-ratio",
    "relación AST/ALT",
    "Compara dos pruebas del hígado.",
    "Una relación baja puede darse con grasa en el hígado.",
    "Una relación alta puede darse con el alcohol o con un deporte intenso.",
  ],
  [
    "alkaline-phosphatase",
    "fosfatasa alcalina",
    "Viene del hígado y de los huesos.",
    "Un valor bajo es raro. Puede darse con poco zinc.",
    "Un valor alto puede venir del hígado o de huesos que crecen o sanan.",
  ],
  [
    "ggt",
    "GGT (gamma GT)",
    "La GGT viene del hígado y de los conductos de la bilis.",
    lowIsNormal,
    "Un valor alto puede deberse al alcohol, a medicinas o a un bloqueo de la bilis.",
  ],
  [
    "bilirubin-total",
    "bilirrubina",
    "Es un color amarillo que viene de los glóbulos rojos viejos. El hígado lo elimina.",
    noHarm,
    `Un valor alto puede poner amarillos la piel o los ojos. ${fromBirth}`,
    "¿Tengo amarillos la piel o los ojos?",
  ],
  [
    "bilirubin-direct",
    "bilirrubina directa",
    "Es la parte de la bilirrubina que el hígado ya ha procesado.",
    noHarm,
    "Un valor alto puede significar que la bilis no fluye bien.",
  ],
  [
    "bilirubin-indirect",
    "bilirrubina indirecta",
    "Es la parte de la bilirrubina que el hígado aún tiene que procesar.",
    noHarm,
    `Un valor alto puede significar que se rompen muchos glóbulos rojos. ${fromBirth}`,
  ],
  [
    "albumin",
    "albúmina",
    "La albúmina es la proteína principal de la sangre. La produce el hígado.",
    "Un valor bajo puede darse con inflamación en el cuerpo, mala alimentación o problemas del hígado.",
    "Un valor alto a menudo se debe a poca agua en el cuerpo.",
  ],
  [
    "total-protein",
    "proteínas totales",
    "Son todas las proteínas de la sangre.",
    "Un valor bajo puede darse con mala alimentación o con problemas del hígado o de los riñones.",
    "Un valor alto puede deberse a poca agua o a una infección larga.",
  ],
  [
    "globulin",
    "globulinas",
    "Son proteínas de la sangre. Muchas luchan contra las infecciones.",
    "Un valor bajo puede hacer más difícil luchar contra las infecciones.",
    "Un valor alto puede darse con una infección larga.",
  ],
  [
    "ag-ratio",
    "relación albúmina/globulina",
    "Compara dos tipos de proteínas de la sangre.",
    "Una relación baja puede darse con problemas del hígado o con una infección larga.",
    "Una relación alta a menudo no hace daño.",
  ],
  [
    "ldh",
    "LDH",
    "La LDH está en todas las células. Pasa a la sangre cuando las células se rompen.",
    noHarm,
    "Un valor alto significa que se rompen células en algún sitio. A veces ocurre en el tubo de sangre.",
  ],
  [
    "ammonia",
    "amonio (amoníaco)",
    "Es un desecho de las proteínas. El hígado lo elimina.",
    noHarm,
    "Un valor alto puede significar que el hígado no elimina bien los desechos.",
  ],
]);
