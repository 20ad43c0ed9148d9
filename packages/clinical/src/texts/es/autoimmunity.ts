import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const alone = "Una prueba así no demuestra por sí sola una enfermedad.";
const cellCore = "una parte del núcleo de las células";
const gluten = "problemas con el gluten";
const clots = "coágulos de sangre o con la pérdida de embarazos";
const bileDucts = "conductos de la bilis inflamados en el hígado";
const insulinCells = "células que producen insulina";

/** An antibody that can turn against a part of the body. */
function against(id: string, name: string, part: string, goes: string): TextRow {
  return [
    id,
    name,
    `Esta prueba busca anticuerpos contra ${part}.`,
    "",
    `Un valor alto puede darse con ${goes}. ${alone}`,
  ];
}

/** Antibodies against the body. */
export const autoimmunityTexts = asTexts([
  against(
    "ana",
    "ANA (anticuerpos antinucleares)",
    "el núcleo de las propias células del cuerpo",
    "enfermedades como el lupus. También se encuentra en muchas personas sanas",
  ),
  against("anti-dsdna", "anti-ADN (anti-dsDNA)", "el propio ADN del cuerpo", "lupus"),
  against("anti-ccp", "anti-CCP", "una proteína de las articulaciones", "artritis reumatoide"),
  against("anti-pr3", "ANCA-PR3", "glóbulos blancos", "vasos sanguíneos inflamados"),
  against("anti-mpo", "ANCA-MPO", "glóbulos blancos", "vasos sanguíneos inflamados"),
  against("anca", "ANCA", "glóbulos blancos", "vasos sanguíneos inflamados o con un intestino inflamado"),
  against("anti-sm", "anti-Sm", cellCore, "lupus"),
  against("anti-ssa", "anti-SSA (Ro)", cellCore, "ojos y boca secos, o con lupus"),
  against("anti-ssb", "anti-SSB (La)", cellCore, "ojos y boca secos, o con lupus"),
  against("anti-rnp", "anti-RNP", cellCore, "enfermedades de las articulaciones, la piel y los músculos"),
  against("anti-scl-70", "anti-Scl-70", cellCore, "piel dura y tensa"),
  against(
    "anti-jo-1",
    "anti-Jo-1",
    "una parte de las células de los músculos",
    "músculos o pulmones inflamados",
  ),
  against("anti-centromere", "anticentrómero", cellCore, "dedos fríos y blancos y con piel tensa"),
  against("transglutaminase-iga", "antitransglutaminasa IgA", "una proteína del intestino", gluten),
  against("transglutaminase-igg", "antitransglutaminasa IgG", "una proteína del intestino", gluten),
  against("endomysium-iga", "antiendomisio IgA", "una capa del intestino", gluten),
  against("gliadin-iga", "antigliadina IgA", "una parte del gluten", gluten),
  against("gliadin-igg", "antigliadina IgG", "una parte del gluten", gluten),
  against(
    "smooth-muscle-antibodies",
    "anticuerpos antimúsculo liso",
    "el músculo liso del cuerpo",
    "un hígado inflamado",
  ),
  against(
    "mitochondrial-antibodies",
    "anticuerpos antimitocondriales",
    "partes pequeñas de dentro de las células",
    bileDucts,
  ),
  against(
    "mitochondrial-m2",
    "anticuerpos antimitocondriales M2",
    "partes pequeñas de dentro de las células",
    bileDucts,
  ),
  against("lkm-1", "anticuerpos anti-LKM-1", "células del hígado y de los riñones", "un hígado inflamado"),
  against(
    "parietal-cell-antibodies",
    "anticuerpos anticélulas parietales",
    "células del estómago",
    "poca vitamina B12",
  ),
  against("gad-antibodies", "anticuerpos anti-GAD", insulinCells, "diabetes tipo 1"),
  against("ia2-antibodies", "anticuerpos anti-IA-2", insulinCells, "diabetes tipo 1"),
  against(
    "insulin-antibodies",
    "anticuerpos antiinsulina",
    "la insulina",
    "diabetes tipo 1 o con inyecciones de insulina",
  ),
  against("cardiolipin-igg", "anticardiolipina IgG", "una grasa de la pared de las células", clots),
  against("cardiolipin-igm", "anticardiolipina IgM", "una grasa de la pared de las células", clots),
  against("beta-2-glycoprotein-igg", "anti-beta-2 glicoproteína IgG", "una proteína de la sangre", clots),
  against("beta-2-glycoprotein-igm", "anti-beta-2 glicoproteína IgM", "una proteína de la sangre", clots),
  against(
    "acetylcholine-receptor-antibodies",
    "anticuerpos antirreceptor de acetilcolina",
    "el lugar donde los nervios se unen a los músculos",
    "músculos débiles",
  ),
  [
    "hla-b27",
    "HLA-B27",
    "El HLA-B27 es una marca en las células que viene de familia.",
    "",
    "Muchas personas sanas lo tienen. Puede darse con dolor de espalda o con ojos inflamados.",
  ],
]);
