import type { Operations, Output, Prompt } from "@serenya/contract";

/** The questions that are offered, by what the person is looking at. Fixed, so an answer can be prepared. */
const catalogue: Record<"results" | "reports", readonly Prompt[]> = {
  results: [
    { id: "results.summary", category: "understanding", text: "What do my results say, in short?" },
    {
      id: "results.out-of-range",
      category: "understanding",
      text: "Which of my results are outside their range?",
    },
    { id: "results.explain", category: "understanding", text: "What does this test measure?" },
    { id: "results.urgent", category: "urgency", text: "Is anything here urgent?" },
    { id: "results.doctor-when", category: "urgency", text: "When should I talk to a doctor about this?" },
    { id: "results.ask-doctor", category: "next-steps", text: "What should I ask my doctor?" },
    { id: "results.unsure", category: "next-steps", text: "Which results should I check against the paper?" },
    { id: "results.changed", category: "over-time", text: "What has changed since last time?" },
  ],
  reports: [
    { id: "reports.summary", category: "understanding", text: "What are the main points of this report?" },
    { id: "reports.urgent", category: "urgency", text: "Does anything in this report need care soon?" },
    {
      id: "reports.ask-doctor",
      category: "next-steps",
      text: "Which questions does this report leave open?",
    },
    { id: "reports.trends", category: "over-time", text: "Which values are going up or down?" },
  ],
};

export const chatPrompts = (contentType: "results" | "reports"): Output<Operations["chatPrompts"]> => ({
  contentType,
  prompts: [...catalogue[contentType]],
});
