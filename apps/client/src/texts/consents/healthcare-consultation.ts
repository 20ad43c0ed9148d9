import type { ConsentText } from "./consent-text.ts";

export const healthcareConsultation: ConsentText = {
  title: "Talk to your doctor",
  sections: [
    {
      heading: "Serenya does not replace a visit",
      paragraphs: [
        "Talk to a doctor about your results before you act on them. A doctor can look at you, ask you, and test again.",
        "Don't start, stop or change a medicine because of what you read here.",
      ],
    },
    {
      heading: "A good result is not the end",
      paragraphs: [
        "You can be ill with results in the normal range. If something feels wrong, see a doctor, even if Serenya says that nothing is needed.",
      ],
    },
  ],
};
