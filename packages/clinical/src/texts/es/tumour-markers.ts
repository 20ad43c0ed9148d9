import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const often = "También puede estar alto sin que haya cáncer.";
const follow = "Se usa sobre todo para seguir en el tiempo una enfermedad conocida.";

const marker = (id: string, name: string, what: string, high: string): TextRow => [
  id,
  name,
  `${what} ${follow}`,
  "",
  `${high} ${often}`,
];

/** Tumour markers: none of them alone tells cancer from other causes. */
export const tumourMarkerTexts = asTexts([
  [
    "psa",
    "PSA",
    "El PSA es una proteína de la próstata.",
    "",
    "Un valor alto puede venir de una próstata grande o inflamada. Ir en bicicleta y el sexo también pueden subirlo. A veces viene de un cáncer.",
    "¿Debo hacer otra vez esta prueba?",
  ],
  [
    "psa-free",
    "PSA libre",
    "Es la parte del PSA que no está unida a otras proteínas. Se lee junto con el PSA total.",
    "",
    "Solo tiene sentido al lado del PSA total.",
  ],
  [
    "psa-free-percent",
    "porcentaje de PSA libre",
    "Es la parte del PSA que está libre. Ayuda a juzgar un PSA alto.",
    "Un porcentaje bajo hace más útil mirar la próstata más de cerca.",
    "Un porcentaje alto se da más con una próstata grande.",
  ],
  marker(
    "cea",
    "CEA",
    "El CEA es una proteína que producen algunos tumores.",
    "Un valor alto puede deberse a fumar o a un intestino inflamado.",
  ),
  [
    "alpha-fetoprotein",
    "AFP (alfafetoproteína)",
    "La AFP la producen los bebés antes de nacer y el hígado.",
    "",
    "Un valor alto es normal en el embarazo. También puede venir del hígado y, a veces, de un tumor.",
  ],
  marker(
    "ca-125",
    "CA 125",
    "El CA 125 es una proteína que producen algunos tumores.",
    "Un valor alto puede deberse a la regla o a quistes.",
  ),
  marker(
    "ca-19-9",
    "CA 19-9",
    "El CA 19-9 es una sustancia que producen algunos tumores.",
    "Un valor alto puede venir de piedras en la vesícula o del páncreas.",
  ),
  marker(
    "ca-15-3",
    "CA 15-3",
    "El CA 15-3 es una proteína que producen algunos tumores.",
    "Un valor alto puede venir del pecho o del hígado.",
  ),
  marker(
    "ca-27-29",
    "CA 27.29",
    "El CA 27.29 es una proteína que producen algunos tumores.",
    "Un valor alto puede venir del pecho o del hígado.",
  ),
  marker(
    "ca-72-4",
    "CA 72-4",
    "El CA 72-4 es una sustancia que producen algunos tumores.",
    "Un valor alto puede venir del estómago o de medicinas.",
  ),
  marker(
    "neuron-specific-enolase",
    "NSE (enolasa neuronal específica)",
    "La NSE es una proteína de las células de los nervios.",
    "Un valor alto puede venir de células de la sangre que se rompieron en la muestra.",
  ),
  marker(
    "cyfra-21-1",
    "CYFRA 21-1",
    "Es un trozo de una proteína que producen algunos tumores.",
    "Un valor alto puede venir de los pulmones o de riñones débiles.",
  ),
  marker(
    "scc-antigen",
    "antígeno SCC",
    "El SCC es una proteína que producen algunos tumores.",
    "Un valor alto puede venir de la piel o de riñones débiles.",
  ),
  marker(
    "s100-protein",
    "proteína S100",
    "La S100 es una proteína de células de los nervios y de la piel.",
    "Un valor alto puede verse después de un golpe en la cabeza.",
  ),
  marker(
    "chromogranin-a",
    "cromogranina A",
    "Es una proteína de células que producen hormonas.",
    "Un valor alto a menudo se debe a medicinas contra la acidez.",
  ),
  marker(
    "he4",
    "HE4",
    "El HE4 es una proteína que producen algunos tumores del ovario.",
    "Un valor alto puede venir de riñones débiles.",
  ),
  [
    "beta-2-microglobulin",
    "beta-2 microglobulina",
    "Esta proteína pequeña está en la mayoría de las células. Los riñones la eliminan.",
    "",
    "Un valor alto puede deberse a riñones débiles, a infecciones o a algunas enfermedades de la sangre.",
  ],
]);
