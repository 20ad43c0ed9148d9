import type { ConsentText } from "./consent-text.ts";

export const termsOfService: ConsentText = {
  title: "Terms of service",
  sections: [
    {
      heading: "What you get",
      paragraphs: [
        "Serenya reads a lab report that you add. It shows each result, where it stands on the page, and what it means in plain words.",
        "You may use it for yourself, and for someone who asked you to help. You must be 18 or older.",
      ],
    },
    {
      heading: "What we ask of you",
      paragraphs: [
        "Add only reports that are yours, or that you may use. Don't try to break into the system or to overload it.",
        "Check each result that we ask you about. You can see the place on the page beside it.",
      ],
    },
    {
      heading: "What you pay",
      paragraphs: [
        "Reading reports and asking about them is free, with a limit for each day. Doctor's reports are part of the premium plan. One of them is free in your first seven days.",
      ],
    },
    {
      heading: "When it ends",
      paragraphs: [
        "You can delete your account at any time, in the settings. You get a signed receipt. We may close an account that harms others, and we say why.",
        "If we change these terms, we ask you again. Nothing here takes away rights that the law gives you.",
      ],
    },
  ],
};
