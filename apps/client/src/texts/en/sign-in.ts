import type { Provider } from "@serenya/contract";

export const signIn = {
  title: "Sign in",
  lead: "Serenya uses your sign-in to know that you are you. It gets your e-mail address and your name. It posts nothing.",
  again: "Your session has ended. Sign in again to go on. Your reports are still on this device.",
  with: { google: "Sign in with Google", apple: "Sign in with Apple" } satisfies Record<Provider, string>,
  underWay: "Signing you in",
  faults: {
    title: "Signing in did not work",
    cancelled: "You stopped the sign-in. Nothing was changed.",
    stale: "This sign-in is too old, or it was started in another window. Please start again.",
    "provider-unreachable": "We can't reach the sign-in service. Check your connection and try again.",
    "provider-refused": "The sign-in service said no. Please start again.",
    "not-configured": "This system has no sign-in of this kind.",
  },
  otherAccount: {
    title: "This device belongs to another account",
    text: "The reports here were added with another account. Sign in with that one. Or erase this device and start again: its reports would be gone.",
    action: "Sign in with another account",
  },
};
