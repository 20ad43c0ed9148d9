import type { Outgoing } from "../../device/records.ts";

export const timeline = {
  title: "Your reports",
  add: "Add a report",
  empty: {
    title: "No reports yet",
    text: "Add the PDF of a lab report. It takes about a minute.",
    restore: "I have a backup",
  },
  list: "Reports, newest first",
  onTheWay: "On the way",
  report: {
    of: (date: string) => `Report of ${date}`,
    added: (date: string) => `Added on ${date}`,
    results: (count: number) => (count === 1 ? "1 result" : `${count} results`),
    toCheck: (count: number) => (count === 1 ? "1 to check by you" : `${count} to check by you`),
    unread: (count: number) => (count === 1 ? "1 line not read" : `${count} lines not read`),
    missing: "Not all pages were there",
  },
  outgoing: {
    "waiting-for-network": "Waits until you are online",
    sending: "Being sent",
    "waiting-for-upload": "Being sent",
    queued: "Waits for its turn",
    processing: "Being read",
    completed: "Ready to fetch",
    failed: "Could not be read",
    cleaned: "Removed",
    "given-up": "Could not be read",
  } satisfies Record<Outgoing["status"], string>,
  signedOut: {
    title: "You are signed out",
    text: "Your reports are still here. Sign in to add a new one.",
    action: "Sign in",
  },
};
