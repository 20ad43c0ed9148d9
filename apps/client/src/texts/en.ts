import { addDocument } from "./en/add-document.ts";
import { chat } from "./en/chat.ts";
import { common } from "./en/common.ts";
import { doctor } from "./en/doctor.ts";
import { exportAndBackup } from "./en/export.ts";
import { lock } from "./en/lock.ts";
import { modelWords } from "./en/model-words.ts";
import { onboarding } from "./en/onboarding.ts";
import { pageView } from "./en/page-view.ts";
import { report } from "./en/report.ts";
import { results } from "./en/results.ts";
import { settings } from "./en/settings.ts";
import { signIn } from "./en/sign-in.ts";
import { timeline } from "./en/timeline.ts";
import { trends } from "./en/trends.ts";
import { waiting } from "./en/waiting.ts";

/** English: one part a group of screens. Plain words at reading grade 6; readability.test.ts measures it. */
export const en = {
  common,
  onboarding,
  signIn,
  lock,
  timeline,
  report,
  settings,
  addDocument,
  waiting,
  results,
  modelWords,
  pageView,
  chat,
  trends,
  doctor,
  exportAndBackup,
};
