import { identity, part, type Rule } from "../rule.ts";
import { agrees, scaled, times } from "../span.ts";

const slack = { strict: { share: 0.03 }, loose: { share: 0.15 } };

/** The platelets' share of the blood is their number by their volume; reticulocytes are a share of red cells. */
export const plateletAndReticulocyteProducts: Rule = {
  code: "cell-products",
  source: "Bain, Bates, Laffan: Dacie and Lewis Practical Haematology, 12th ed. (2017), chapters 3 and 4",
  slack: "strict: 3 %; loose: 15 %, the factors are measured in two channels of the analyser",
  identities: [
    identity(
      [part("platelets", "10*9/L"), part("mpv", "fL"), part("plateletcrit", "%")],
      (count, volume, share) => agrees(share, scaled(times(count, volume), 1e-4), slack),
    ),
    identity(
      [
        part("reticulocytes-percent", "%"),
        part("erythrocytes", "10*12/L"),
        part("reticulocytes-absolute", "10*9/L"),
      ],
      (share, all, count) => agrees(count, scaled(times(share, all), 10), slack),
    ),
  ],
};
