import type { ReactNode } from "react";
import { ConsentsAgain } from "../screens/onboarding/consents-again.tsx";
import { useSetting } from "./use-live.ts";

/** When a text that was agreed to has changed, it is asked about before anything else. */
export function ConsentsDueGate({ children }: { children: ReactNode }) {
  const profile = useSetting("profile");
  const isSignedIn = useSetting("tokens") !== null;
  return isSignedIn && profile && profile.consentsDue.length > 0 ? <ConsentsAgain /> : children;
}
