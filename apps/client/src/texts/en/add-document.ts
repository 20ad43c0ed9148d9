import { captureAdvice, limits } from "@serenya/contract";
import type { DocumentFault } from "../../documents/check-document.ts";

const megabytes = limits.document.bytes / (1024 * 1024);

export const addDocument = {
  title: "Add a report",
  lead: "Choose the PDF of your lab report, or take photos of the paper.",
  drop: "Drop the PDF or the photos here, or",
  pick: "Choose a file",
  camera: "Take a photo",
  kinds: `A PDF of up to ${megabytes} MB and ${limits.document.pages} pages, or up to ${limits.document.pictures} photos of one report.`,
  privacy:
    "We check it on this device first. Then it goes to the reader, which deletes it as soon as it is read.",
  checking: "Checking your file",
  again: "Take it again",
  sendAnyway: "Send anyway",
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
    photos: (count: number) => (count === 1 ? "1 photo" : `${count} photos`),
  },
  capture: {
    title: "This may be hard to read",
    of: (page: number) => `Photo ${page}:`,
    advice: captureAdvice,
  },
  unlock: {
    title: "This file is locked with a password",
    text: "Type its password and we open it here. The password stays on this device. What we send is a copy that needs none.",
    hint: "The lab often tells it in the message that came with the file. It may be your date of birth.",
    password: "Password of the file",
    open: "Open the file",
    wrong: "That password does not open it. Please check it and try again.",
  },
  faults: {
    empty: {
      title: "This file is empty",
      text: "There is nothing in it to read. Please download it again from your lab and add the new copy.",
    },
    "too-large": {
      title: "This file is too large",
      text: `It can have at most ${megabytes} MB. Please save a smaller copy, or only the pages with results.`,
    },
    unsupported: {
      title: "We can't read this kind of file",
      text: "We can read PDF files and photos. Please open your lab's portal and download the report as a PDF.",
    },
    several: {
      title: "Please add one PDF at a time",
      text: "You can add several files at once when all of them are photos of one report.",
    },
    "too-many-pictures": {
      title: "These are too many photos",
      text: `You can add ${limits.document.pictures} at once. Please add the others as a second report.`,
    },
    "picture-unreadable": {
      title: "One of these photos can't be opened here",
      text: "Please add it alone, or save it as a JPEG first.",
    },
    damaged: {
      title: "This file could not be opened",
      text: "It seems to be damaged. Please download it again and add the new copy.",
    },
    "too-many-pages": {
      title: "This file has too many pages",
      text: `It can have at most ${limits.document.pages} pages. Please add only the pages with results.`,
    },
  } satisfies Record<Exclude<DocumentFault, "locked">, { title: string; text: string }>,
  unreadableFile: "We could not get this file from your device. Please try again.",
};
