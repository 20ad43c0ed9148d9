import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const confirm = "A menudo hace falta una segunda prueba para estar seguros.";
const oldOrNew = "Si el resultado es positivo, puede venir de una infección pasada o de una nueva.";
const everMet = "Esta prueba muestra si su cuerpo se encontró alguna vez con";

/** A sign of the germ itself, or of an infection now; `ofGerm` begins with "de" or "del". */
const now = (id: string, name: string, ofGerm: string): TextRow => [
  id,
  name,
  `Esta prueba busca señales ${ofGerm}.`,
  "",
  `Si el resultado es positivo, puede que esta infección esté ahora en el cuerpo. ${confirm}`,
];

/** An antibody that stays after an infection or a vaccine. */
const past = (id: string, name: string, germ: string, vaccine = true): TextRow => [
  id,
  name,
  `Esta prueba busca anticuerpos duraderos contra ${germ}.`,
  "Si el resultado es bajo o negativo, puede ser que su cuerpo no conozca este germen.",
  vaccine
    ? "Si el resultado es positivo, puede venir de una infección pasada o de una vacuna. A menudo significa que usted está a salvo de este germen."
    : "Si el resultado es positivo, a menudo viene de una infección pasada. No dice cuándo fue.",
];

/** An antibody that comes soon after an infection. */
const early = (id: string, name: string, germ: string): TextRow => [
  id,
  name,
  `Esta prueba busca los primeros anticuerpos contra ${germ}.`,
  "",
  `Si el resultado es positivo, puede haber una infección reciente. ${confirm}`,
];

const kissing = "el virus de la enfermedad del beso";
const toxoplasma = "el germen de la toxoplasmosis";
const cmv = "el virus CMV";
const parvovirus = "el parvovirus B19";
const ticks = "un germen que llevan las garrapatas";
const lungs = "un germen de los pulmones";
const dengue = "el virus del dengue";

/** Tests for infections. */
export const infectionTexts = asTexts([
  now("hepatitis-b-surface-antigen", "antígeno de hepatitis B (HBsAg)", "del virus de la hepatitis B"),
  past("hepatitis-b-surface-antibody", "anticuerpos de hepatitis B (anti-HBs)", "la hepatitis B"),
  [
    "hepatitis-b-core-antibody",
    "anticuerpos anti-HBc (hepatitis B)",
    `${everMet} el virus de la hepatitis B.`,
    "",
    `${oldOrNew} Una vacuna no lo causa.`,
  ],
  early("hepatitis-b-core-igm", "anti-HBc IgM (hepatitis B)", "la hepatitis B"),
  now("hepatitis-b-e-antigen", "antígeno e de hepatitis B (HBeAg)", "de un virus activo de la hepatitis B"),
  past("hepatitis-b-e-antibody", "anticuerpos anti-HBe (hepatitis B)", "la hepatitis B", false),
  [
    "hepatitis-c-antibody",
    "anticuerpos de hepatitis C",
    `${everMet} el virus de la hepatitis C.`,
    "",
    `${oldOrNew} ${confirm}`,
  ],
  past("hepatitis-a-antibody", "anticuerpos de hepatitis A", "la hepatitis A"),
  early("hepatitis-a-igm", "hepatitis A IgM", "la hepatitis A"),
  now("hiv-antibody", "anticuerpos de VIH", "del VIH"),
  now("hiv-antigen-antibody", "prueba de VIH", "del VIH"),
  [
    "treponema-antibody",
    "anticuerpos de sífilis",
    `${everMet} el germen de la sífilis.`,
    "",
    `${oldOrNew} ${confirm}`,
  ],
  now("rpr", "RPR (sífilis)", "de la sífilis"),
  now("vdrl", "VDRL (sífilis)", "de la sífilis"),
  past("rubella-igg", "rubéola IgG", "la rubéola"),
  early("rubella-igm", "rubéola IgM", "la rubéola"),
  past("measles-igg", "sarampión IgG", "el sarampión"),
  past("mumps-igg", "paperas IgG", "las paperas"),
  past("varicella-igg", "varicela IgG", "la varicela"),
  past("toxoplasma-igg", "toxoplasma IgG", toxoplasma, false),
  early("toxoplasma-igm", "toxoplasma IgM", toxoplasma),
  past("cmv-igg", "CMV IgG", cmv, false),
  early("cmv-igm", "CMV IgM", cmv),
  past("ebv-capsid-igg", "VEB VCA IgG", kissing, false),
  early("ebv-capsid-igm", "VEB VCA IgM", kissing),
  past("ebv-nuclear-igg", "VEB EBNA IgG", kissing, false),
  early("heterophile-antibodies", "prueba de mononucleosis", kissing),
  past("parvovirus-igg", "parvovirus IgG", parvovirus, false),
  early("parvovirus-igm", "parvovirus IgM", parvovirus),
  past("hsv-1-igg", "herpes 1 IgG", "el virus del herpes 1", false),
  past("hsv-2-igg", "herpes 2 IgG", "el virus del herpes 2", false),
  past("pylori-igg", "H. pylori IgG", "un germen del estómago", false),
  past("borrelia-igg", "borrelia IgG (Lyme)", ticks, false),
  early("borrelia-igm", "borrelia IgM (Lyme)", ticks),
  past("mycoplasma-igg", "micoplasma IgG", lungs, false),
  early("mycoplasma-igm", "micoplasma IgM", lungs),
  past("dengue-igg", "dengue IgG", dengue, false),
  early("dengue-igm", "dengue IgM", dengue),
  [
    "dengue-ns1",
    "dengue NS1",
    "Esta prueba busca una parte del virus del dengue.",
    "",
    "Un resultado positivo se da con el dengue. Vigile si hay dolor fuerte de barriga o sangrado, y busque ayuda entonces.",
  ],
  [
    "streptolysin-antibodies",
    "ASLO (antiestreptolisina)",
    "Esta prueba busca anticuerpos contra un germen del dolor de garganta.",
    "",
    "Un valor alto puede significar que este germen le dio dolor de garganta en los últimos meses.",
  ],
]);
