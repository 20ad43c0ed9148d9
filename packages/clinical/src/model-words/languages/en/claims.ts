import type { Claim, Said } from "../language.ts";

const own =
  "(?:(?:its|the|their|your|this|that|a|own|lab's|labs|laboratory's|normal|usual|expected|reference|printed|typical|of|lab|report's|range|healthy) )*";
const range = `${own}(?:range|ranges|limits?|intervals?|own|theirs|@range\\d+)(?: (?:of )?@range\\d+)?(?= )`;
const lowerEnd = "(?:the |its |their )?lower (?:end|limit|limits|side|bound) (?:of )?";
const upperEnd = "(?:the |its |their )?upper (?:end|limit|limits|side|bound) (?:of )?";

/** The longest first: what one has taken, no other takes again. */
export const claims: readonly Said<Claim>[] = [
  [
    new RegExp(` (?:below|under|beneath|lower than|less than|short of) (?:${lowerEnd})?${range}`, "g"),
    "below",
  ],
  [new RegExp(` (?:above|over|beyond|higher than|more than) (?:${upperEnd})?${range}`, "g"), "above"],
  [new RegExp(` (?:exceeds?|exceeded|exceeding|passes) (?:${upperEnd})?${range}`, "g"), "above"],
  [new RegExp(` reach(?:es|ed)? ${lowerEnd}${range}`, "g"), "inside"],
  [new RegExp(` (?:outside|out)(?: of)? ${range}`, "g"), "outside"],
  [new RegExp(` (?:within|inside|in) ${range}`, "g"), "inside"],
  [/ (?:in )?between (?:its|the|their|both) limits(?= )/g, "inside"],
  [/ (?:lower|less) than (?:it|they) should be(?= )/g, "low"],
  [/ (?:higher|more) than (?:it|they) should be(?= )/g, "high"],
  [/ on the (?:low|lower) side(?= )/g, "low"],
  [/ on the (?:high|higher) side(?= )/g, "high"],
  [
    / (?:where|what|as) (?:the lab|the laboratory|your lab|you'd|you would|labs|it is|they are|we) (?:expects?|expected)(?: (?:it|them|to|be|see))*(?= )/g,
    "normal",
  ],
  [/ (?:where|what|as|than) (?:it|they) should be(?= )/g, "normal"],
  [/ as expected(?= )/g, "normal"],
  [/ (?:what's|what is|is|was|are|were|that's|it's)(?: not)? expected(?! to)(?= )/g, "normal"],
  [/ (?:below|beneath)(?= )/g, "below"],
  [/ (?:above|beyond)(?= )/g, "above"],
  [/ outside(?= )/g, "outside"],
  [/ (?:inside|within)(?= )/g, "inside"],
  [/ (?:low|lower|lowered|decreased|reduced|deficient|insufficient|depleted)(?= )/g, "low"],
  [/ (?:high|higher|elevated|raised|increased|excessive)(?= )/g, "high"],
  [/ (?:stand|stands|standing|stood|stick|sticks|sticking) out(?= )/g, "abnormal"],
  [/ (?:abnormal|unusual|atypical)(?= )/g, "abnormal"],
  [
    / (?:normal|usual|typical|average|standard)(?= )(?! (?:(?:range|reference|lab) )?(?:range|ranges|limits?|interval|values))/g,
    "normal",
  ],
];
