import { limits } from "@serenya/contract";
import type { DocumentFault } from "../../documents/check-document.ts";

const megabytes = limits.document.bytes / (1024 * 1024);

export const addDocument = {
  title: "Add a report",
  lead: "Choose the PDF of your lab report.",
  drop: "Drop the PDF here, or",
  pick: "Choose a file",
  camera: "Take a photo",
  kinds: `A PDF of up to ${megabytes} MB and ${limits.document.pages} pages.`,
  privacy:
    "We check it on this device first. Then it goes to the reader, which deletes it as soon as it is read.",
  checking: "Checking your file",
  other: "Choose another file",
  send: "Send",
  sendNote: "You can leave this app while we read. The result comes back to this device.",
  offline: "You are offline. We keep the file on this device and send it when you are back.",
  signedOut: "You are signed out. We keep the file on this device and send it when you are signed in.",
  preview: {
    title: "Is this the right report?",
    pages: (count: number) => (count === 1 ? "1 page" : `${count} pages`),
    more: (count: number) => (count === 1 ? "and 1 more page" : `and ${count} more pages`),
    page: (page: number) => `Page ${page} of your file`,
    hidden: "This page can't be shown here. It can still be sent.",
  },
  several: "Please add one file at a time.",
  faults: {
    empty: {
      title: "This file is empty",
      text: "There is nothing in it to read. Please download it again from your lab and add the new copy.",
    },
    "too-large": {
      title: "This file is too large",
      text: `It can have at most ${megabytes} MB. Please save a smaller copy, or only the pages with results.`,
    },
    picture: {
      title: "That is a picture, and we can't read pictures yet",
      text: "We can read the PDF that your lab made. You often find it in the lab's online portal: look for Download, Save or Print to PDF. You can also ask the lab to send it to you.",
    },
    "not-a-pdf": {
      title: "This is not a PDF",
      text: "We can read PDF files. Please open your lab's portal and download the report as a PDF.",
    },
    locked: {
      title: "This file is locked with a password",
      text: "We can't open it. Please open it with its password, print or save it as a new PDF without one, and add that copy.",
    },
    damaged: {
      title: "This file could not be opened",
      text: "It seems to be damaged. Please download it again and add the new copy.",
    },
    "too-many-pages": {
      title: "This file has too many pages",
      text: `It can have at most ${limits.document.pages} pages. Please add only the pages with results.`,
    },
  } satisfies Record<DocumentFault, { title: string; text: string }>,
  unreadableFile: "We could not get this file from your device. Please try again.",
};
