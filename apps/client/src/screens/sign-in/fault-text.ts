import { failureText } from "../../app/failure-text.ts";
import type { BeginFault } from "../../session/begin.ts";
import type { EnterFault } from "../../session/enter.ts";
import type { FinishFault } from "../../session/finish.ts";
import type { Texts } from "../../texts/index.ts";

/** What to tell the person when signing in failed. */
export function signInFaultText(fault: BeginFault | FinishFault | EnterFault, texts: Texts): string {
  if ("kind" in fault) return failureText(fault, texts);
  return fault.code === "consents-needed"
    ? texts.onboarding.consents.notFound
    : texts.signIn.faults[fault.code];
}
