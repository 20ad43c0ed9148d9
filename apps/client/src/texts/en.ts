import { common } from "./en/common.ts";
import { lock } from "./en/lock.ts";
import { onboarding } from "./en/onboarding.ts";
import { report } from "./en/report.ts";
import { settings } from "./en/settings.ts";
import { signIn } from "./en/sign-in.ts";
import { timeline } from "./en/timeline.ts";

/** English: one part a group of screens. Plain words at reading grade 6; readability.test.ts measures it. */
export const en = { common, onboarding, signIn, lock, timeline, report, settings };
