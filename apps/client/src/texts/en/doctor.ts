import type { HowRead, Interpretation, Urgency } from "@serenya/contract";

export const doctor = {
  title: "For your doctor",
  lead: "One page that shows your results, how each one was read, and what is still open.",
  empty: {
    title: "No reports to choose from yet",
    text: "Add a lab report first. Then you can make a page for your doctor from it.",
    action: "Add a report",
  },
  make: {
    title: "Make a new one",
    choose: "Which reports should be in it?",
    all: "Choose all",
    none: "Choose none",
    toCheck: (count: number) =>
      count === 1
        ? "1 value is not checked by you yet. It will be marked so."
        : `${count} values are not checked by you yet. They will be marked so.`,
    action: "Make it",
    needOne: "Choose one report or more.",
    tooMany: (count: number) => `Choose ${count} reports at most.`,
    sent: "The results you choose are sent to put it together. Then they are deleted there. The PDF is made on this device.",
  },
  plan: {
    premium: "You have Premium. You can make as many as you need.",
    free: (day: string) => `Your first one is free until ${day}.`,
    needed: {
      title: "This is part of Premium",
      text: [
        "You have had your free one, or its seven days are over.",
        "Premium can't be bought yet. We will tell you here when it can.",
        "What you made before stays yours. So do your reports, trends and answers.",
      ],
    },
    offline: "You are offline. You can open what you made before, and make a new one later.",
    signedOut: "Sign in to make a new one. What you made before is still here.",
    signIn: "Sign in",
  },
  steps: {
    label: "How far it is",
    sending: "Send the results",
    queued: "Wait for its turn",
    writing: "Put it together",
    opening: "Open and store it here",
  },
  faults: {
    job: "It could not be made. Please try again.",
    unsafe: "It could not be opened safely, so it is not kept. Please try again.",
    slow: "This takes longer than usual. Please try again in a few minutes.",
  },
  made: {
    title: "Made before",
    of: (day: string) => `Made on ${day}`,
    reports: (count: number) => (count === 1 ? "From 1 report" : `From ${count} reports`),
  },
  view: {
    ready: "Your page is ready",
    making: "Making the PDF",
    open: "Open to read or print",
    save: "Save the PDF",
    failed: "The PDF could not be made on this device. Please try again.",
    damaged: "What was kept here can't be read any more. Please make a new one.",
    onDevice: "The PDF was made on this device. Who gets it is up to you.",
    inside: "What is in it",
    automatic: "A program made it from your reports. No doctor has looked at it, and it is no diagnosis.",
    findings: (count: number) =>
      count === 1 ? "1 value that needs a look" : `${count} values that need a look`,
    questions: (count: number) => (count === 1 ? "1 open question" : `${count} open questions`),
    trends: (count: number) => (count === 1 ? "1 trend" : `${count} trends`),
    changes: (count: number) =>
      count === 1 ? "1 change that is larger than usual" : `${count} changes that are larger than usual`,
    back: (count: number) =>
      count === 1 ? "1 value back in its range" : `${count} values back in their range`,
    summary: "The opening lines",
    values: (count: number) => (count === 1 ? "1 value" : `${count} values`),
    unread: (count: number) => (count === 1 ? "1 line not read" : `${count} lines not read`),
  },
  /** The words of the printed page. */
  pdf: {
    file: (day: string) => `serenya-doctor-report-${day}.pdf`,
    subject: "Laboratory results for the doctor",
    patient: "Patient",
    reports: "Reports of",
    undated: "unknown day",
    made: "Made on",
    findings: "Key findings",
    moreFindings: (count: number) =>
      count === 1 ? "1 more is in the list of all values." : `${count} more are in the list of all values.`,
    questions: "Open questions",
    noQuestions: "None.",
    moreQuestions: (count: number) =>
      count === 1 ? "1 more is on a later page." : `${count} more are on a later page.`,
    allQuestions: "All open questions",
    sources: "What was read and what was not",
    moreSources: (count: number) =>
      count === 1 ? "1 more report is in the last part." : `${count} more reports are in the last part.`,
    unreadElsewhere: (count: number) =>
      count === 1
        ? "1 line that was not read stands at the end."
        : `${count} lines that were not read stand at the end.`,
    trends: "Trends",
    values: "All values",
    vitals: "Vital signs",
    unread: "Lines that were not read, as printed",
    unreadAt: (day: string, page: number) => `Report of ${day}, page ${page}`,
    about: "About this report",
    columns: {
      name: "Test",
      value: "Result",
      earlier: "Before",
      range: "Range",
      assessment: "Assessment",
      day: "Day",
      how: "How it was read",
      place: "Where",
      text: "As printed",
      from: "From",
    },
    before: (value: string, day: string, isFromLater: boolean) => `${value}, ${day}${isFromLater ? "*" : ""}`,
    star: "* As a later report prints it; its own report was not read.",
    course: { new: "new", again: "as before", back: "back in range" },
    summary: "In the words of a language model",
    summaryNotice: (model: string) =>
      `A language model wrote these lines (${model}). A program put in every value and checked the words. They can still mislead; the tables count.`,
    noModel: "No language model was used.",
    summaryLater: "Lines that a language model wrote are on the next page.",
    changeSources: "Publications that changes were held against",
    ownReport: "its own report",
    fromHistory: "printed on a later report",
    published: "published, not the lab's",
    notPrinted: "none printed",
    chartAlt: (name: string, unit: string, points: string) =>
      `Line chart of ${name}${unit && ` in ${unit}`}: ${points}.`,
    howRead: {
      verified: "read and checked",
      "to-confirm": "not confirmed",
      confirmed: "confirmed by the person",
      typed: "typed by the person",
    } satisfies Record<HowRead, string>,
    legendTitle: "How values were read",
    legend: {
      verified: "Read and checked: read by the program and checked against its place on the page.",
      confirmed: "Confirmed by the person: in doubt, then compared with the page by the person.",
      typed: "Typed by the person: in doubt, then typed in from the page by the person.",
      "to-confirm": "Not confirmed: in doubt, and nobody has looked at it yet.",
    } satisfies Record<HowRead, string>,
    interpretation: {
      normal: "in range",
      low: "low",
      high: "high",
      "critical-low": "critically low",
      "critical-high": "critically high",
      abnormal: "not as expected",
      unknown: "not judged",
    } satisfies Record<Interpretation, string>,
    urgency: {
      emergency: "Get help now",
      today: "Contact a doctor today",
      routine: "At the next visit",
      none: "Nothing urgent found",
      "cannot-tell": "Can't be told",
    } satisfies Record<Urgency, string>,
    step: "Urgency",
    automatic: "Made by a computer program. No clinician has reviewed it.",
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    unknownCharacter: "A character of the report that could not be printed is shown as \u25a1.",
  },
};
