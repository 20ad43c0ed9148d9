import type { Operation } from "./operation.ts";
import { keys } from "./operations/auth/keys.ts";
import { oauthOnboarding } from "./operations/auth/oauth-onboarding.ts";
import { oauthSignin } from "./operations/auth/oauth-signin.ts";
import { refresh } from "./operations/auth/refresh.ts";
import { signout } from "./operations/auth/signout.ts";
import { chatMessages } from "./operations/chat/messages.ts";
import { chatPrompts } from "./operations/chat/prompts.ts";
import { chatStatus } from "./operations/chat/status.ts";
import { cleanup } from "./operations/process/cleanup.ts";
import { doctorReport } from "./operations/process/doctor-report.ts";
import { result } from "./operations/process/result.ts";
import { status } from "./operations/process/status.ts";
import { upload } from "./operations/process/upload.ts";
import { subscriptionsGet } from "./operations/subscriptions/get.ts";
import { subscriptionsWebhook } from "./operations/subscriptions/webhook.ts";
import { profileDelete } from "./operations/user/delete-profile.ts";
import { profileGet } from "./operations/user/get-profile.ts";
import { profileUpdate } from "./operations/user/update-profile.ts";

/** Everything that can be asked of Serenya. Server, client, stack, OpenAPI and docs read this table. */
export const operations = {
  oauthOnboarding,
  oauthSignin,
  refresh,
  signout,
  keys,
  upload,
  status,
  result,
  cleanup,
  doctorReport,
  chatPrompts,
  chatMessages,
  chatStatus,
  subscriptionsGet,
  subscriptionsWebhook,
  profileGet,
  profileUpdate,
  profileDelete,
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;

/** Where the operations live below the host. */
export const basePath = "/api/v1";
