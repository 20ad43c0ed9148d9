import type { Urgency } from "@serenya/contract";

export const common = {
  name: "Serenya",
  back: "Back",
  close: "Close",
  cancel: "Cancel",
  next: "Next",
  save: "Save",
  saved: "Saved.",
  loading: "Loading",
  tryAgain: "Try again",
  skip: "Skip to the content",
  dialogContent: "Text",
  steps: { done: "done", now: "at work", later: "to come", failed: "did not work" },
  urgency: {
    emergency: "Get help now",
    today: "Call a doctor today",
    routine: "Bring to your next visit",
    none: "Nothing needed now",
    "cannot-tell": "We can't tell",
  } satisfies Record<Urgency, string>,
  navigation: {
    label: "Main",
    reports: "Reports",
    trends: "Trends",
    doctor: "Doctor",
    settings: "Settings",
  },
  update: { text: "A new version of Serenya is ready.", action: "Use it now" },
  offline: "You are offline. Your reports are still here.",
  faults: {
    network: "We can't reach Serenya right now. Check your connection and try again.",
    unexpected: "Something went wrong on our side. Please try again in a few minutes.",
    storageFull: "This device has no room left. Free some space and try again.",
    screen: {
      title: "This screen did not open",
      text: "Something went wrong here. Your reports are safe on this device.",
    },
    missing: {
      title: "There is nothing here",
      text: "This address leads nowhere.",
      action: "Go to your reports",
    },
    start: {
      title: "Serenya can't start here",
      text: "This browser can't keep an encrypted database. Please use a current version of Chrome, Edge, Safari or Firefox, outside of a private window.",
    },
  },
};
