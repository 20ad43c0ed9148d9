import { asTexts } from "../as-texts.ts";

const dizzy = "Un valor bajo puede causar mareo.";
const strain = "Un valor alto puede forzar el corazón y los vasos sanguíneos.";

/** Body measures. */
export const vitalTexts = asTexts([
  [
    "systolic-pressure",
    "presión arterial máxima (sistólica)",
    "Es la presión cuando el corazón late.",
    dizzy,
    strain,
  ],
  [
    "diastolic-pressure",
    "presión arterial mínima (diastólica)",
    "Es la presión cuando el corazón descansa.",
    dizzy,
    strain,
  ],
  [
    "heart-rate",
    "pulso (frecuencia cardíaca)",
    "Es cuántas veces late el corazón en un minuto.",
    "Un pulso lento puede ser normal si usted hace mucho deporte.",
    "Un pulso rápido puede deberse al estrés, a la fiebre o al dolor.",
  ],
  [
    "respiratory-rate",
    "frecuencia de la respiración",
    "Es cuántas veces respira usted en un minuto.",
    "Una respiración lenta puede deberse a un descanso profundo o a algunas medicinas.",
    "Una respiración rápida puede deberse a fiebre, a miedo o a problemas de los pulmones.",
  ],
  [
    "body-temperature",
    "temperatura del cuerpo",
    "Es lo caliente que está su cuerpo.",
    "Un valor bajo puede deberse al frío.",
    "Un valor alto es fiebre.",
  ],
  [
    "oxygen-saturation",
    "nivel de oxígeno",
    "Esto muestra cuánto oxígeno hay en su sangre.",
    "Un nivel bajo puede deberse a problemas de los pulmones o del corazón. Las manos frías pueden alterar la prueba.",
  ],
  ["body-weight", "peso", "Es cuánto pesa usted."],
  ["body-height", "estatura", "Es cuánto mide usted de alto."],
  [
    "body-mass-index",
    "índice de masa corporal (IMC)",
    "Compara su peso con su estatura.",
    "Un valor bajo puede significar que usted pesa muy poco.",
    "Un valor alto puede significar que usted pesa demasiado. Tener mucho músculo también puede subirlo.",
  ],
  ["waist-circumference", "medida de la cintura", "Es la medida de su cintura."],
]);
