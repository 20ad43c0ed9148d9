import {
  type AssistantDep,
  type ClockDep,
  type ConfigDep,
  createEmailIndex,
  createFieldCipher,
  createSigner,
  type EventBlobsDep,
  type IdentityKeysDep,
  type IdsDep,
  type KeysDep,
  type MetricsDep,
  type ReaderDep,
  type SecretsDep,
  type TableDep,
  type TempBlobsDep,
} from "@serenya/domain";
import { auth } from "./auth/handler.ts";
import { authorizer } from "./authorizer/handler.ts";
import { chatMessages } from "./chat-messages/handler.ts";
import { chatPrompts } from "./chat-prompts/handler.ts";
import { chatStatus } from "./chat-status/handler.ts";
import { cleanup } from "./cleanup/handler.ts";
import { doctorReport } from "./doctor-report/handler.ts";
import type { Handlers } from "./handlers.ts";
import type { LogDep } from "./log.ts";
import { process } from "./process/handler.ts";
import { result } from "./result/handler.ts";
import { status } from "./status/handler.ts";
import { streamProcessor } from "./stream-processor/handler.ts";
import { subscriptions } from "./subscriptions/handler.ts";
import { upload } from "./upload/handler.ts";
import { user } from "./user/handler.ts";

/** What a composition root brings along: an adapter for each port, configuration, a log. */
export type HandlerDeps = TableDep &
  TempBlobsDep &
  EventBlobsDep &
  KeysDep &
  SecretsDep &
  IdentityKeysDep &
  ReaderDep &
  ClockDep &
  IdsDep &
  ConfigDep &
  MetricsDep &
  AssistantDep &
  LogDep;

/** All functions over one set of adapters, as the local process runs them. */
export function createHandlers(adapters: HandlerDeps): Handlers {
  const deps = {
    ...adapters,
    fieldCipher: createFieldCipher(adapters),
    emailIndex: createEmailIndex(adapters),
    signer: createSigner(adapters),
  };
  return {
    auth: auth(deps),
    upload: upload(deps),
    process: process(deps),
    status: status(deps),
    result: result(deps),
    cleanup: cleanup(deps),
    user: user(deps),
    "chat-prompts": chatPrompts(deps),
    "chat-messages": chatMessages(deps),
    "chat-status": chatStatus(deps),
    "doctor-report": doctorReport(deps),
    subscriptions: subscriptions(deps),
    authorizer: authorizer(deps),
    "stream-processor": streamProcessor(deps),
  };
}
