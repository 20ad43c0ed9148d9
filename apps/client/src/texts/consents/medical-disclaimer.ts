import type { ConsentText } from "./consent-text.ts";

export const medicalDisclaimer: ConsentText = {
  title: "Medical disclaimer",
  sections: [
    {
      heading: "Information, not a diagnosis",
      paragraphs: [
        "Serenya explains what is printed on a lab report. It does not know you, your history or how you feel. It does not name an illness, and it gives no treatment and no dose.",
      ],
    },
    {
      heading: "It can be wrong",
      paragraphs: [
        "An automatic system (AI) reads your report. It can read a number wrong, and it can miss a line. So compare what you see with your report.",
        "Its rules come from published sources. No clinician has reviewed these rules yet.",
      ],
    },
  ],
};
