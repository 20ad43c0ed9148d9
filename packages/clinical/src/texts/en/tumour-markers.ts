import { asTexts } from "../as-texts.ts";

const often = "It can also be high when there is no cancer.";
const follow = "It is mostly used to follow a known illness over time.";

/** Tumour markers: none of them alone tells cancer from other causes. */
export const tumourMarkerTexts = asTexts([
  [
    "psa",
    "PSA",
    "PSA is a protein of the prostate gland.",
    "",
    "A high result can come from a large or sore prostate. Bike rides and sex can raise it too. At times it comes from cancer.",
    "Do I need this test again?",
  ],
  [
    "psa-free",
    "free PSA",
    "This is the part of PSA that is not bound to other proteins. It is read with the total PSA.",
    "",
    "It has a meaning only next to the total PSA.",
  ],
  [
    "psa-free-percent",
    "free PSA share",
    "This is the share of PSA that is free. It helps to judge a high PSA.",
    "A low share makes it more useful to look closer at the prostate.",
    "A high share goes more with a large prostate.",
  ],
  [
    "cea",
    "CEA",
    `CEA is a protein that some tumors make. ${follow}`,
    "",
    `A high result can come from smoking or from a sore bowel. ${often}`,
  ],
  [
    "alpha-fetoprotein",
    "AFP",
    "AFP is made by unborn babies and by the liver.",
    "",
    "A high result is normal in pregnancy. It can also come from the liver, and at times from a tumor.",
  ],
  [
    "ca-125",
    "CA 125",
    `CA 125 is a protein that some tumors make. ${follow}`,
    "",
    `A high result can come from the period or from cysts. ${often}`,
  ],
  [
    "ca-19-9",
    "CA 19-9",
    `CA 19-9 is a substance that some tumors make. ${follow}`,
    "",
    `A high result can come from gallstones or the pancreas. ${often}`,
  ],
  [
    "ca-15-3",
    "CA 15-3",
    `CA 15-3 is a protein that some tumors make. ${follow}`,
    "",
    `A high result can come from the breast or the liver. ${often}`,
  ],
  [
    "ca-27-29",
    "CA 27.29",
    `CA 27.29 is a protein that some tumors make. ${follow}`,
    "",
    `A high result can come from the breast or the liver. ${often}`,
  ],
  [
    "ca-72-4",
    "CA 72-4",
    `CA 72-4 is a substance that some tumors make. ${follow}`,
    "",
    `A high result can come from the stomach or from medicines. ${often}`,
  ],
  [
    "neuron-specific-enolase",
    "NSE",
    `NSE is a protein of nerve cells. ${follow}`,
    "",
    `A high result can come from burst blood cells in the sample. ${often}`,
  ],
  [
    "cyfra-21-1",
    "CYFRA 21-1",
    `This is a piece of a protein that some tumors make. ${follow}`,
    "",
    `A high result can come from the lungs or weak kidneys. ${often}`,
  ],
  [
    "scc-antigen",
    "SCC antigen",
    `SCC is a protein that some tumors make. ${follow}`,
    "",
    `A high result can come from the skin or weak kidneys. ${often}`,
  ],
  [
    "s100-protein",
    "S100 protein",
    `S100 is a protein of nerve and skin cells. ${follow}`,
    "",
    `A high result can come after a blow to the head. ${often}`,
  ],
  [
    "chromogranin-a",
    "chromogranin A",
    `This is a protein of cells that make hormones. ${follow}`,
    "",
    `A high result often comes from acid medicines. ${often}`,
  ],
  [
    "he4",
    "HE4",
    `HE4 is a protein that some tumors of the ovary make. ${follow}`,
    "",
    `A high result can come from weak kidneys. ${often}`,
  ],
  [
    "beta-2-microglobulin",
    "beta-2 microglobulin",
    "This small protein sits on most cells. The kidneys clear it.",
    "",
    "A high result can come from weak kidneys, from infections or from some blood illnesses.",
  ],
]);
