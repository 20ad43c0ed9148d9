import { asTexts } from "../as-texts.ts";

const slow = "Un valor bajo puede darse con una tiroides lenta.";
const slowOrIll = "Un valor bajo puede darse con una tiroides lenta o con una enfermedad.";
const fast = "Un valor alto puede darse con una tiroides acelerada.";
const birthControl = "La píldora anticonceptiva también puede subirlo.";
const t4 = "La tiroides produce la T4. Marca el ritmo del cuerpo.";
const t3 = "La T3 viene de la tiroides. Marca el ritmo del cuerpo.";
const littleIron = "Un valor alto a menudo se da con poco hierro.";
const vitaminPills = "Un valor alto a menudo se debe a pastillas de vitaminas.";

/** The thyroid, iron and the common vitamins. */
export const thyroidIronAndVitaminTexts = asTexts([
  [
    "tsh",
    "TSH",
    "La TSH le dice a la tiroides cuánto debe trabajar. La tiroides es una glándula del cuello.",
    "Un valor bajo puede significar que la tiroides trabaja demasiado.",
    "Un valor alto puede significar que la tiroides trabaja muy poco.",
    "¿Necesito más pruebas de la tiroides?",
  ],
  ["t4-free", "T4 libre", t4, slow, fast],
  ["t3-free", "T3 libre", t3, slowOrIll, fast],
  ["t4-total", "T4", t4, slow, `${fast} ${birthControl}`],
  ["t3-total", "T3", t3, slowOrIll, `${fast} ${birthControl}`],
  [
    "tpo-antibodies",
    "anticuerpos anti-TPO",
    "Muestran si el cuerpo lucha contra su propia tiroides.",
    "",
    "Un valor alto puede significar que el cuerpo lucha contra la tiroides. Algunas personas sanas también lo tienen.",
  ],
  [
    "iron",
    "hierro",
    "El hierro es parte de lo que da el color rojo a la sangre. Su nivel sube y baja durante el día.",
    "Un valor bajo puede deberse a pérdida de sangre o a poco hierro en la comida.",
    "Un valor alto puede deberse a pastillas de hierro.",
    "¿Me deben medir las reservas de hierro?",
  ],
  [
    "ferritin",
    "reservas de hierro (ferritina)",
    "La ferritina muestra cuánto hierro tiene guardado el cuerpo.",
    "Un valor bajo significa que las reservas de hierro son bajas.",
    "Un valor alto puede deberse a mucho hierro, pero también a una enfermedad o al hígado.",
  ],
  [
    "tibc",
    "capacidad de fijar hierro (TIBC)",
    "Esto muestra cuánto hierro podría llevar la sangre.",
    "Un valor bajo puede darse con mucho hierro o con una enfermedad.",
    littleIron,
  ],
  [
    "uibc",
    "capacidad libre de fijar hierro (UIBC)",
    "Esto muestra cuánto hierro más podría llevar la sangre.",
    "Un valor bajo puede darse con mucho hierro.",
    littleIron,
  ],
  [
    "transferrin",
    "transferrina",
    "Esta proteína lleva el hierro en la sangre.",
    "Un valor bajo puede darse con una enfermedad o con mucho hierro.",
    littleIron,
  ],
  [
    "transferrin-saturation",
    "carga de hierro (saturación de transferrina)",
    "Esto muestra cuánta de la proteína que lleva el hierro está en uso.",
    "Un valor bajo a menudo se da con poco hierro.",
    "Un valor alto puede significar que hay demasiado hierro.",
  ],
  [
    "vitamin-b12",
    "vitamina B12",
    "Los nervios y las células de la sangre necesitan vitamina B12.",
    "Un valor bajo puede causar cansancio u hormigueo. La causa puede ser una dieta sin carne ni huevos.",
    vitaminPills,
  ],
  [
    "folate",
    "ácido fólico (folato)",
    "El cuerpo necesita esta vitamina para fabricar células nuevas.",
    "Un valor bajo puede deberse a comer pocas verduras o al alcohol.",
    vitaminPills,
  ],
  [
    "vitamin-d",
    "vitamina D",
    "La vitamina D mantiene fuertes los huesos. La piel la produce con el sol.",
    "Un valor bajo es común en invierno y con poco sol.",
    "La mayoría de las veces, un valor alto se debe a demasiadas pastillas de vitaminas.",
  ],
]);
