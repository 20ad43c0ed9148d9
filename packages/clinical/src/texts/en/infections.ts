import type { TextRow } from "../as-texts.ts";
import { asTexts } from "../as-texts.ts";

const confirm = "A positive result often needs a second test to be sure.";

/** A sign of the germ itself, or of an infection now. */
const now = (id: string, name: string, germ: string): TextRow => [
  id,
  name,
  `This test looks for signs of ${germ}.`,
  "",
  `A positive result can mean that this infection is there now. ${confirm}`,
];

/** An antibody that stays after an infection or a vaccine. */
const past = (id: string, name: string, germ: string, vaccine = true): TextRow => [
  id,
  name,
  `This test looks for lasting antibodies against ${germ}.`,
  "A low or negative result can mean that your body does not know this germ.",
  vaccine
    ? "A positive result can come from an old infection or from a vaccine. It often means that you are safe from it."
    : "A positive result often comes from an old infection. It does not tell when it was.",
];

/** An antibody that comes soon after an infection. */
const early = (id: string, name: string, germ: string): TextRow => [
  id,
  name,
  `This test looks for early antibodies against ${germ}.`,
  "",
  `A positive result can go with a fresh infection. ${confirm}`,
];

/** Tests for infections. */
export const infectionTexts = asTexts([
  now("hepatitis-b-surface-antigen", "hepatitis B antigen (HBsAg)", "the hepatitis B virus"),
  past("hepatitis-b-surface-antibody", "hepatitis B antibodies (anti-HBs)", "hepatitis B"),
  [
    "hepatitis-b-core-antibody",
    "hepatitis B core antibodies",
    "This test shows if your body ever met the hepatitis B virus.",
    "",
    "A positive result can come from an old or from a new infection. A vaccine does not cause it.",
  ],
  early("hepatitis-b-core-igm", "hepatitis B core IgM", "hepatitis B"),
  now("hepatitis-b-e-antigen", "hepatitis B e antigen", "an active hepatitis B virus"),
  past("hepatitis-b-e-antibody", "hepatitis B e antibodies", "hepatitis B", false),
  [
    "hepatitis-c-antibody",
    "hepatitis C antibodies",
    "This test shows if your body ever met the hepatitis C virus.",
    "",
    `A positive result can come from an old or from a new infection. ${confirm}`,
  ],
  past("hepatitis-a-antibody", "hepatitis A antibodies", "hepatitis A"),
  early("hepatitis-a-igm", "hepatitis A IgM", "hepatitis A"),
  now("hiv-antibody", "HIV antibodies", "HIV"),
  now("hiv-antigen-antibody", "HIV test", "HIV"),
  [
    "treponema-antibody",
    "syphilis antibodies",
    "This test shows if your body ever met the germ of syphilis.",
    "",
    `A positive result can come from an old or from a new infection. ${confirm}`,
  ],
  now("rpr", "RPR (syphilis)", "syphilis"),
  now("vdrl", "VDRL (syphilis)", "syphilis"),
  past("rubella-igg", "rubella IgG", "rubella"),
  early("rubella-igm", "rubella IgM", "rubella"),
  past("measles-igg", "measles IgG", "measles"),
  past("mumps-igg", "mumps IgG", "mumps"),
  past("varicella-igg", "chickenpox IgG", "chickenpox"),
  past("toxoplasma-igg", "toxoplasma IgG", "the germ of toxoplasmosis", false),
  early("toxoplasma-igm", "toxoplasma IgM", "the germ of toxoplasmosis"),
  past("cmv-igg", "CMV IgG", "the virus CMV", false),
  early("cmv-igm", "CMV IgM", "the virus CMV"),
  past("ebv-capsid-igg", "EBV VCA IgG", "the virus of kissing fever", false),
  early("ebv-capsid-igm", "EBV VCA IgM", "the virus of kissing fever"),
  past("ebv-nuclear-igg", "EBV EBNA IgG", "the virus of kissing fever", false),
  early("heterophile-antibodies", "mono test", "the virus of kissing fever"),
  past("parvovirus-igg", "parvovirus IgG", "parvovirus B19", false),
  early("parvovirus-igm", "parvovirus IgM", "parvovirus B19"),
  past("hsv-1-igg", "herpes 1 IgG", "herpes virus 1", false),
  past("hsv-2-igg", "herpes 2 IgG", "herpes virus 2", false),
  past("pylori-igg", "H. pylori IgG", "a germ of the stomach", false),
  past("borrelia-igg", "Lyme IgG", "a germ that ticks carry", false),
  early("borrelia-igm", "Lyme IgM", "a germ that ticks carry"),
  past("mycoplasma-igg", "mycoplasma IgG", "a germ of the lungs", false),
  early("mycoplasma-igm", "mycoplasma IgM", "a germ of the lungs"),
  past("dengue-igg", "dengue IgG", "the dengue virus", false),
  early("dengue-igm", "dengue IgM", "the dengue virus"),
  [
    "dengue-ns1",
    "dengue NS1",
    "This test looks for a part of the dengue virus.",
    "",
    "A positive result goes with dengue fever. Watch for strong belly pain or bleeding, and get help then.",
  ],
  [
    "streptolysin-antibodies",
    "ASO",
    "This test looks for antibodies against a germ of sore throats.",
    "",
    "A high result can mean that you had a sore throat from this germ in the last months.",
  ],
]);
