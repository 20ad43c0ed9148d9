export const onboarding = {
  welcome: {
    title: "Understand your lab report",
    lead: "Add the PDF of your report. Serenya tells you in plain words what each result means.",
    is: {
      title: "What Serenya does",
      points: [
        "It reads each result and shows you where it stands on the page.",
        "It tells you first if something is urgent.",
        "It asks you when a number is not clear. It does not guess.",
      ],
    },
    isNot: {
      title: "What Serenya is not",
      points: [
        "It is not a doctor. It does not name an illness or a treatment.",
        "It is not for emergencies. If you feel very unwell, call your emergency number.",
        "No clinician has reviewed its rules yet.",
      ],
    },
    start: "Get started",
    haveAccount: "I already have an account",
  },
  privacy: {
    title: "How it works, and who sees what",
    automatic: {
      title: "This is an automatic system (AI)",
      text: "Software reads and explains your report. No person looks at it.",
      processor:
        "Serenya's own built-in reader does the work, on this system. An AI language model may help, if one is set up here. In Serenya's own cloud it is Claude by Anthropic, on Amazon Bedrock in the European Union.",
    },
    private: {
      title: "Your privacy in four sentences",
      points: [
        "Your results are kept on this device only, and they are encrypted.",
        "Your report is sent to be read, and it is deleted as soon as that is done.",
        "The result is locked to this device before it comes back, so that no one else can open it.",
        "We keep your e-mail address and your name, and nothing about your health.",
      ],
    },
  },
  consents: {
    title: "Please read and agree",
    lead: "Two boxes, five short texts. You can read each one in full.",
    notFound: "We found no account for you yet. Agree to these texts and we set one up.",
    legal: "I agree to the terms and to the use of my data, by the AI named in the text.",
    medical: "I understand the medical limits of Serenya.",
    read: "Read:",
    version: (date: string) => `Version of ${date}`,
    needed: "Both boxes are needed to go on.",
    agree: "Agree and go on",
    again: {
      title: "Our texts have changed",
      lead: "Please read the new version and agree to go on. Your reports stay as they are.",
    },
  },
};
