import type { ConsentText } from "./consent-text.ts";

export const emergencyCareLimitation: ConsentText = {
  title: "Not for emergencies",
  sections: [
    {
      heading: "Call for help first",
      paragraphs: [
        "Serenya can't call help for you, and no one watches what you add or write. If you feel very unwell, call your emergency number at once.",
        "Call if you have chest pain, if you can't breathe well, if you faint, or if you bleed a lot. Call if you are confused, or if you think of hurting yourself.",
      ],
    },
    {
      heading: "It may be late or miss something",
      paragraphs: [
        "Serenya warns you when a result is past a published limit. It may not see every danger, and it can take a while. If your lab or your doctor calls you, listen to them.",
      ],
    },
  ],
};
