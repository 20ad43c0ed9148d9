import type { ConsentText } from "./consent-text.ts";

export const privacyPolicy: ConsentText = {
  title: "Privacy policy",
  sections: [
    {
      heading: "What we keep",
      paragraphs: [
        "We keep your e-mail address, your name, your language, your plan, and what you agreed to. The address and the names are encrypted.",
        "We count how many documents you had read each day. We keep nothing about your health.",
      ],
    },
    {
      heading: "What happens to a report",
      paragraphs: [
        "Your device sends the report to our server. It is encrypted there, and deleted as soon as it is read. If something fails, it is gone after four days at the latest.",
        "The result is locked to your device before we store it. We can't open it after that. It is deleted when your device has it, and you get a signed receipt.",
        "Your device keeps the report and its results in an encrypted file. Only your lock opens it.",
      ],
    },
    {
      heading: "Who reads it: the AI processor",
      paragraphs: [
        "Your report is read and explained by software (AI). Serenya's own built-in reader does the work, on the system that you use.",
        "Those who run this system may also set up an AI language model. It then gets pictures of your pages, your results and your questions. In Serenya's own cloud it is Claude by Anthropic, which Amazon Bedrock runs in the European Union.",
        "Every result names the model that took part, if any did. If another company is added, we name it here and ask you again first.",
      ],
    },
    {
      heading: "Your rights",
      paragraphs: [
        "You can see and change what we keep in the settings. You can delete it all there. Old backups are gone some weeks later; the receipt names the date.",
        "We use no ads and no trackers. We sell nothing.",
        "You can take your consent back by deleting your account. You can also complain to the data protection office of your country.",
      ],
    },
  ],
};
