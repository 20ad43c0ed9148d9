export const waiting = {
  title: "Reading your report",
  leave: "You can leave this page. We go on, and the result will be in your reports.",
  steps: {
    label: "Where your report is",
    check: "Checked on this device",
    send: "Send it to the reader",
    turn: "Wait for its turn",
    look: "Check the file",
    read: "Read every row and compare it with the page",
    seal: "Seal the result, so that only this device can open it",
    store: "Store it on this device",
  },
  offline: {
    title: "Waiting for a connection",
    text: "Your file is safe on this device. We send it by itself when Serenya can be reached.",
  },
  signedOut: {
    title: "Sign in to send it",
    text: "Your file is safe on this device. It is sent as soon as you are signed in.",
    action: "Sign in",
  },
  failed: {
    title: "We could not read this file",
    giveUp: "This did not work",
    again: "Try again",
    other: "Add another file",
  },
  takenBack: {
    title: "You took this file back",
    text: "What our server may have of it is deleted. When you are offline, that happens later, by itself.",
  },
  cancel: {
    action: "Take it back",
    remove: "Remove",
    title: "Take this file back?",
    text: "We stop reading it and delete it, here and on our server.",
    confirm: "Yes, delete it",
    keep: "Keep it",
    done: "The file was taken back.",
  },
  toReports: "Go to your reports",
  file: "File",
};
