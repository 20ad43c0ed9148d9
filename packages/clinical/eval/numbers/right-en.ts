/**
 * Right answers as models write them. `<low1>` becomes a reference ("{{r3}}"), `<low1.name>` its form; `[low1.value]`
 * becomes the literal text. Slots: low1 low2 high1 high2 (outside, not critical), in1 in2 in3 (in range), doubt1 (read
 * with doubt). Written before the rules were tuned; `held-out-en.ts` was written with it and is not tuned on.
 */
export const generic: readonly string[] = [
  "Your <low1> is below its range.",
  "Your <high1> is above the normal range.",
  "<in1> is within its range.",
  "<low1> is low, and <high1> is high.",
  "<low1> and <low2> are both below their ranges.",
  "<high1> and <high2> are higher than the range your lab uses, while <in1> is within it.",
  "Most of what stands out is in two results: <low1> and <high1>.",
  "Two results stand out: <low1>, which is low, and <high1>, which is high.",
  "Your <in1>, <in2> and <in3> are all in range.",
  "Both <in1> and <in2> are in their normal range.",
  "The result for <low1.name> is <low1.value>, which is below the range of <low1.range>.",
  "Your report shows <low1.name> at <low1.value>. The lab's range is <low1.range>, so this result is low.",
  "<high1> came back high. The range printed on your report is <high1.range>.",
  "Let's start with <low1>: it's lower than the usual range.",
  "<low1> isn't in its range; it's below it.",
  "<in1> isn't high, and it isn't low either.",
  "<in1> is neither high nor low.",
  "Your <low1> is lower than the range, but <in1> is normal.",
  "Although <low1> is low, <in1> and <in2> are in range.",
  "Your <high1> lies above its range (<high1.range>).",
  "<high1.name> (<high1.value>) is above the range.",
  "There's one result here to ask about: <high1>.",
  "<low1> is outside its range. It is on the low side.",
  "<high1> is out of range. You could ask your doctor what this result can mean for you.",
  "You could ask your doctor about <low1> and how it fits with <in1>.",
  "The value for <doubt1.name> was not read for certain. Please check it against your report.",
  "We are not sure about <doubt1>. Please compare it with your report.",
  "<doubt1> should be checked against your report before anything else is said about it.",
  "<low1> is below the range, and <doubt1.name> still needs to be checked against your paper report.",
  "Your <high1> is elevated compared with the range on the report.",
  "Here is what your results show. <low1> is low. <in1> is in range.",
  "Looking at your results together, <low1> and <high1> stand out from the rest.",
  "These results were read from your report: <in1>, <in2> and <low1>.",
  "The lab marks <high1> as high.",
  "A low <low1> is what you may have noticed first.",
  "Your <low1.name> result, <low1.value>, is under the lower end of the range.",
  "<high1.name> stands at <high1.value>, and that's higher than the range of <high1.range>.",
  "When you talk about these results, you might ask: what could make my <low1.name> low?",
  "A good question to bring along is why <high1.name> is high.",
  "You asked about <in1.name>. Your result is <in1.value>, and it's inside the range.",
  "Yes, your <low1.name> is low: it is <low1.value>, and the range is <low1.range>.",
  "No, your <in1.name> isn't too high. It's <in1.value>, which is in the normal range.",
  "<low1>, <low2> and <high1> are outside their ranges.",
  "Outside the range are <low1> and <high1>.",
  "Only the result itself can be shown here: <in1>.",
  "What <low1.name> and <high1.name> have to do with each other is something your doctor can explain.",
  "Of the results you asked about, <in1> is in range and <low1> is not.",
  "<high1> is not in its range, and neither is <low1>.",
  "Your <low1> is not within the normal range.",
  "In your report, <high1> is the result that is too high.",
  "The other value you asked about, <in2>, is where the lab expects it to be.",
  "<low1> falls below the lab's range, whereas <high2> lies above it.",
  "Each test is a small piece of the picture. <low1> is low; <in1> is in range.",
  "It may help to look at <low1> next to <in1>. The first is low and the other is in range.",
  "<high1> is higher than the lab's range. It can help to ask what might have caused that.",
  "Your results for <in1.name> and <in2.name> are both within range: <in1.value> and <in2.value>.",
  "You may want to note down <high1> and ask about it.",
  "<low1> stands out because it's below its range of <low1.range>.",
  "So, in short: <low1> is low, <high1> is high, and <in1> is in range.",
  "This report doesn't say why <low1> is low. Your doctor can look at it with what they know about you.",
];

/** Literals, exactly as printed. */
export const literal: readonly string[] = [
  "Your [low1.name] is [low1.value], which is low.",
  "[high1.name]: [high1.value]. This is above the range.",
  "Your [in1.name] of [in1.value] is in range.",
  "Your [in1.name] ([in1.value]) and [in2.name] ([in2.value]) are both in range.",
  "[low1.name] was [low1.value], below the range of [low1.range].",
  "The result for [high1.name] is [high1.value], and the range is [high1.range], so it is high.",
  "Your [low1.name] level is [low1.value]. That is lower than the normal range.",
  "[in1.name] came back at [in1.value], which is normal.",
  "Your [high1.name] is high at [high1.value].",
  "The [low1.name] value of [low1.value] is below its range ([low1.range]).",
  "<low1.name> is [low1.value], and that is low.",
  "Your [low1.name] is [low1.value] and your [high1.name] is [high1.value]. The first is low, the second is high.",
  "The [in1.name] result reads [in1.value]; it's within the range.",
  "Here, [high1.name] is [high1.value], which is higher than the lab's range.",
];

/** Answers on one report (report.ts), by the id of the analyte; what they say of it is in the catalogue. */
export const knowing: readonly (readonly string[])[] = [
  [
    "Your <hemoglobin> is below its range. Hemoglobin makes your blood red and carries oxygen around your body.",
    "A low result can make you feel tired or short of breath. It can come from low iron.",
  ],
  [
    "Two results about iron and your blood stand out. <hemoglobin> is low, and so is <ferritin>.",
    "Ferritin shows how much iron your body has in store. You could ask your doctor if these two results belong together.",
  ],
  [
    "<alt> is above its range. ALT is found in the liver and gets into the blood when liver cells are hurt.",
    "Alcohol, medicines or fat in the liver can raise it. You could ask: could my medicines affect my liver?",
  ],
  [
    "<cholesterol-ldl> is higher than its range. LDL can clog blood vessels, and over the years a high result can lead to narrow blood vessels.",
  ],
  [
    "Your kidney test, <creatinine>, is in range. Your muscles make creatinine, and your kidneys wash it out of the blood.",
  ],
  [
    "<vitamin-d> is low. This is common in winter, when there's little sun. Vitamin D helps to keep your bones strong.",
  ],
  [
    "<crp> is high. CRP goes up when there is swelling or an infection in the body, but the test doesn't show where.",
    "You could ask your doctor what might have caused it.",
  ],
  [
    "Your thyroid result, <tsh>, is in its range. TSH tells the thyroid, a gland in your neck, how hard to work.",
  ],
  [
    "Your <mcv> is below the range, which means that your red blood cells are small. Small cells can go with low iron.",
  ],
  [
    "<vitamin-b12.name> couldn't be read for certain, so please check it against your report first.",
    "Your nerves and blood cells need vitamin B12.",
  ],
  [
    "Your salts look like this: <sodium> and <potassium> are both in range. Your heart and muscles need potassium to work.",
  ],
  ["Looking at your liver results, <alt> is high, whereas <bilirubin-total> is in range."],
  ["White blood cells help your body fight infections. Your <leukocytes> is within the normal range."],
  [
    "The results of your blood cells hang together. <hemoglobin> is low and <mcv> is low too, while <platelets> is normal.",
  ],
  [
    "A low <ferritin.name> result means that your iron stores are low. Yours is <ferritin.value>, and the range is <ferritin.range>.",
  ],
  [
    "Sugar in the blood gives your body energy. <glucose> is in range.",
    "One thing you could ask is: what does this result mean for me?",
  ],
  [
    "You asked what <alt.name> means. It's found in the liver, and yours is above the range.",
    "A high result means that the liver may be under stress.",
  ],
  [
    "The fats in your blood were tested too. <cholesterol-ldl> is above its range, and <cholesterol-hdl> is within its range. HDL takes fat away from your blood vessels.",
  ],
];
