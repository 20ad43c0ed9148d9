/** Right answers that the rules were not tuned on; the same form as right-en.ts. */
const generic: readonly string[] = [
  "In your results, <low1> and <low2> are lower than their ranges.",
  "<high1> is the result that stands out most, because it is above its range.",
  "You can see on your report that <in1> is in range.",
  "Two of your results, <high1> and <high2>, are high.",
  "Your <low1.name> of <low1.value> is below the range of <low1.range>.",
  "While <low1> is under its range, <high1> is over it.",
  "<in1> is inside its range, so it isn't one of the results that stand out.",
  "The range for <high1.name> is <high1.range>, and your result of <high1.value> is above it.",
  "Your results for <low1.name> and <low2.name> are both lower than the normal range.",
  "It may be useful to ask how <low1> and <in1> relate to each other.",
  "What does this mean? <low1> is low, but the report alone doesn't tell why.",
  "Please check <doubt1.name> first: it could not be read for certain.",
  "The reading of <doubt1.name> is uncertain and should be compared with your report.",
  "<in2> is also normal.",
  "Next, there's <high1>, which is above the normal range.",
  "Together, <high1> and <high2> are the two high results you asked about.",
  "A helpful question might be: what can make <low1.name> low?",
  "<low1> is low, although <low2> is the lower of the two compared with its range.",
  "Your question about <in1.name> is easy to answer: it is <in1.value>, which is normal.",
  "Since <high1> is high, you could ask your doctor what it means for you.",
];

const literal: readonly string[] = [
  "Your [low1.name] is low: [low1.value], with a range of [low1.range].",
  "As your report says, [in1.name] is [in1.value]. This is in the normal range.",
  "Your [high1.name] of [high1.value] is higher than its range of [high1.range].",
  "For your [in1.name], the report shows [in1.value], which is normal.",
];

const knowing: readonly (readonly string[])[] = [
  ["Low iron stores can be one reason for a low <hemoglobin.name>. Your <ferritin> is low."],
  ["<crp> is above its range, which can happen when there's an infection or swelling."],
  ["Your heart and muscles use potassium to work, and <potassium> is normal."],
  ["<ferritin> tells how much iron is stored in your body. It is low."],
  ["Some medicines and alcohol can raise <alt.name>. Yours is high."],
  ["<vitamin-d> is low. Little sun in winter can be a reason."],
  ["The kidneys wash creatinine out of your blood. <creatinine> is in range."],
  ["<mcv> is low, so your red blood cells are small."],
];

export const heldOutAnswers = { generic, literal, knowing };
