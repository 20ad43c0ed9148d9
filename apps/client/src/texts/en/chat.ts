export const chat = {
  log: "Questions and answers",
  intro: {
    title: "Ask about this report",
    text: "Pick a question or write your own. A program answers, not a person. It looks at this report alone.",
  },
  sent: "Your question and the results of this report are sent to make the answer. Then they are deleted there.",
  prompts: "Questions you can ask",
  next: "You may ask next",
  noPrompts: "We could not load the suggested questions. You can still write your own.",
  field: "Your question",
  counter: (left: number) => (left === 1 ? "1 character left" : `${left} characters left`),
  tooLong: (over: number) =>
    over === 1 ? "That is 1 character too long." : `That is ${over} characters too long.`,
  send: "Send",
  you: "You asked",
  serenya: "Serenya's answer",
  results: "The answer is about these results",
  steps: {
    sending: "Sending your question",
    queued: "Waiting for its turn",
    answering: "Writing the answer",
    opening: "Opening the answer",
  },
  failed: "No answer came",
  retry: "Ask again",
  interrupted: "The app was closed or locked before the answer came.",
  offline: "You are offline. You can read your answers here, and ask when you are online again.",
  signedOut: {
    text: "Sign in to ask a question. Your answers are still here.",
    action: "Sign in",
  },
  faults: {
    job: "The answer could not be made. Please ask again.",
    unsafe: "The answer could not be opened safely, so it is not shown. Please ask again.",
    slow: "This takes longer than usual. Please ask again in a few minutes.",
  },
};
