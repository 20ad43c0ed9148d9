import { identity, part, type Rule } from "../rule.ts";
import { agrees, over, scaled, times } from "../span.ts";

const hb = part("hemoglobin", "g/dL");
const hct = part("hematocrit", "%");
const rbc = part("erythrocytes", "10*12/L");
const mcv = part("mcv", "fL");
const mch = part("mch", "pg");
const mchc = part("mchc", "g/dL");
const slack = { strict: { share: 0.015 }, loose: { share: 0.06 } };

/** The indices of red cells follow from haemoglobin, haematocrit and their number. */
export const cellIndices: Rule = {
  code: "cell-indices",
  source:
    "Wintrobe, The volume and hemoglobin content of the red blood corpuscle, Am J Med Sci 177:513 (1929); " +
    "Bain, Bates, Laffan: Dacie and Lewis Practical Haematology, 12th ed. (2017), chapter 3",
  slack:
    "strict: 1.5 %, whichever of the values the analyser measures, it reckons the others before it rounds; loose: " +
    "6 %, haematocrit spun by hand or haemoglobin corrected for turbid plasma",
  identities: [
    identity([hct, rbc, mcv], (hct, rbc, mcv) => agrees(mcv, scaled(over(hct, rbc), 10), slack)),
    identity([hb, rbc, mch], (hb, rbc, mch) => agrees(mch, scaled(over(hb, rbc), 10), slack)),
    identity([hb, hct, mchc], (hb, hct, mchc) => agrees(mchc, scaled(over(hb, hct), 100), slack)),
    identity([mcv, mch, mchc], (mcv, mch, mchc) => agrees(mch, scaled(times(mcv, mchc), 0.01), slack)),
  ],
};
