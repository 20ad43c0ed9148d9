import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const bleeds = "Con un valor bajo se puede sangrar con facilidad.";
const inflamedOrPregnant = "Un valor alto puede darse con inflamación o con el embarazo.";
const moreClots = "Un valor bajo puede hacer más probables los coágulos.";
const oftenNothing = "Un valor alto a menudo no significa nada.";
const lowOftenNothing = "Un valor bajo a menudo no significa nada.";
const pillLowers = "La píldora anticonceptiva y el embarazo la bajan.";

const factor = (number: number): TextRow => [
  `factor-${number}`,
  `factor ${number} de la coagulación`,
  "Esta proteína ayuda a la sangre a coagular.",
  `${bleeds} Puede venir de familia o del hígado.`,
  inflamedOrPregnant,
];

/** Proteins that start clots, proteins that stop them, and their tests. */
export const clottingProteinTexts = asTexts([
  ...[5, 7, 8, 9, 10, 11].map(factor),
  [
    "von-willebrand-antigen",
    "factor von Willebrand",
    "Esta proteína pega las plaquetas entre sí.",
    `${bleeds} Puede venir de familia.`,
    inflamedOrPregnant,
  ],
  [
    "ristocetin-cofactor",
    "actividad del factor von Willebrand",
    "Esto muestra lo bien que trabaja una proteína de la sangre que pega.",
    bleeds,
    inflamedOrPregnant,
  ],
  [
    "protein-c-activity",
    "proteína C",
    "La proteína C evita que se formen demasiados coágulos.",
    `${moreClots} Algunos anticoagulantes la bajan.`,
    oftenNothing,
  ],
  [
    "protein-s-activity",
    "proteína S",
    "La proteína S evita que se formen demasiados coágulos.",
    `${moreClots} ${pillLowers}`,
    oftenNothing,
  ],
  [
    "protein-s-free",
    "proteína S libre",
    "La proteína S evita que se formen demasiados coágulos.",
    `${moreClots} ${pillLowers}`,
    oftenNothing,
  ],
  [
    "activated-protein-c-resistance",
    "resistencia a la proteína C activada",
    "Esto muestra si funciona un freno natural de los coágulos.",
    `${moreClots} Puede venir de familia.`,
  ],
  [
    "anti-xa-heparin",
    "anti-Xa",
    "Esto muestra con qué fuerza actúa un anticoagulante.",
    "Un valor bajo puede significar que actúa muy poco.",
    "Un valor alto puede significar que actúa demasiado.",
    "¿Es este el nivel justo para mi medicina?",
  ],
  [
    "aptt-ratio",
    "relación TTPA",
    "Compara su tiempo de coagulación con el normal.",
    lowOftenNothing,
    "Un valor alto significa que la sangre coagula más despacio. Los anticoagulantes hacen eso.",
  ],
  [
    "bleeding-time",
    "tiempo de sangrado",
    "Es cuánto tiempo sangra un corte muy pequeño.",
    "Un valor bajo no significa nada.",
    "Un valor alto puede venir de las plaquetas o de la aspirina.",
  ],
  [
    "reptilase-time",
    "tiempo de reptilasa",
    "Es una prueba del último paso de la coagulación.",
    lowOftenNothing,
    "Un valor alto puede deberse a muy poca proteína de la coagulación.",
  ],
  [
    "lupus-anticoagulant",
    "anticoagulante lúpico",
    "Son anticuerpos que alteran las pruebas de coagulación.",
    "",
    "Un resultado positivo puede hacer más probables los coágulos. La prueba se repite unas semanas después.",
  ],
]);
