import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const alone = "One such test alone does not prove an illness.";

/** An antibody that can turn against a part of the body. */
function against(id: string, name: string, part: string, goes: string): TextRow {
  return [
    id,
    name,
    `This test looks for antibodies against ${part}.`,
    "",
    `A high result can go with ${goes}. ${alone}`,
  ];
}

/** Antibodies against the body. */
export const autoimmunityTexts = asTexts([
  against(
    "ana",
    "ANA (antibodies against cell cores)",
    "the core of the body's own cells",
    "illnesses like lupus. It is also found in many healthy people",
  ),
  against("anti-dsdna", "anti-dsDNA", "the body's own DNA", "lupus"),
  against("anti-ccp", "anti-CCP", "a protein of the joints", "rheumatoid arthritis"),
  against("anti-pr3", "PR3-ANCA", "white blood cells", "inflamed blood vessels"),
  against("anti-mpo", "MPO-ANCA", "white blood cells", "inflamed blood vessels"),
  against("anca", "ANCA", "white blood cells", "inflamed blood vessels or an inflamed bowel"),
  against("anti-sm", "anti-Sm", "a part of the cell core", "lupus"),
  against("anti-ssa", "anti-SSA (Ro)", "a part of the cell core", "dry eyes and mouth, or lupus"),
  against("anti-ssb", "anti-SSB (La)", "a part of the cell core", "dry eyes and mouth, or lupus"),
  against("anti-rnp", "anti-RNP", "a part of the cell core", "illnesses of joints, skin and muscles"),
  against("anti-scl-70", "anti-Scl-70", "a part of the cell core", "hard, tight skin"),
  against("anti-jo-1", "anti-Jo-1", "a part of muscle cells", "sore muscles or lungs"),
  against(
    "anti-centromere",
    "anti-centromere",
    "a part of the cell core",
    "cold white fingers and tight skin",
  ),
  against("transglutaminase-iga", "transglutaminase IgA", "a protein of the gut", "trouble with gluten"),
  against("transglutaminase-igg", "transglutaminase IgG", "a protein of the gut", "trouble with gluten"),
  against("endomysium-iga", "endomysium IgA", "a layer of the gut", "trouble with gluten"),
  against("gliadin-iga", "gliadin IgA", "a part of gluten", "trouble with gluten"),
  against("gliadin-igg", "gliadin IgG", "a part of gluten", "trouble with gluten"),
  against(
    "smooth-muscle-antibodies",
    "smooth muscle antibodies",
    "soft muscle of the body",
    "an inflamed liver",
  ),
  against(
    "mitochondrial-antibodies",
    "mitochondrial antibodies",
    "small parts inside cells",
    "sore bile ducts in the liver",
  ),
  against(
    "mitochondrial-m2",
    "mitochondrial M2 antibodies",
    "small parts inside cells",
    "sore bile ducts in the liver",
  ),
  against("lkm-1", "LKM-1 antibodies", "liver and kidney cells", "an inflamed liver"),
  against("parietal-cell-antibodies", "parietal cell antibodies", "cells of the stomach", "low vitamin B12"),
  against("gad-antibodies", "GAD antibodies", "cells that make insulin", "type 1 diabetes"),
  against("ia2-antibodies", "IA-2 antibodies", "cells that make insulin", "type 1 diabetes"),
  against("insulin-antibodies", "insulin antibodies", "insulin", "type 1 diabetes or with insulin shots"),
  against("cardiolipin-igg", "cardiolipin IgG", "a fat of cell walls", "blood clots or lost pregnancies"),
  against("cardiolipin-igm", "cardiolipin IgM", "a fat of cell walls", "blood clots or lost pregnancies"),
  against(
    "beta-2-glycoprotein-igg",
    "beta-2 glycoprotein IgG",
    "a protein of the blood",
    "blood clots or lost pregnancies",
  ),
  against(
    "beta-2-glycoprotein-igm",
    "beta-2 glycoprotein IgM",
    "a protein of the blood",
    "blood clots or lost pregnancies",
  ),
  against(
    "acetylcholine-receptor-antibodies",
    "acetylcholine receptor antibodies",
    "the place where nerves meet muscles",
    "weak muscles",
  ),
  [
    "hla-b27",
    "HLA-B27",
    "HLA-B27 is a mark on cells that runs in families.",
    "",
    "Many healthy people carry it. It can go with a sore back or sore eyes.",
  ],
]);
