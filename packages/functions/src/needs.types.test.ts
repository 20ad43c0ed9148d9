import type {
  AssistantDep,
  EmailIndexDep,
  EventBlobsDep,
  FieldCipherDep,
  SignerDep,
  TableDep,
  TempBlobsDep,
} from "@serenya/domain";
import { describe, expectTypeOf, it } from "vitest";
import type { auth } from "./auth/handler.ts";
import type { authorizer } from "./authorizer/handler.ts";
import type { chatMessages } from "./chat-messages/handler.ts";
import type { chatPrompts } from "./chat-prompts/handler.ts";
import type { chatStatus } from "./chat-status/handler.ts";
import type { cleanup } from "./cleanup/handler.ts";
import type { doctorReport } from "./doctor-report/handler.ts";
import type { FunctionName, manifest, Need } from "./manifest.ts";
import type { process } from "./process/handler.ts";
import type { result } from "./result/handler.ts";
import type { status } from "./status/handler.ts";
import type { streamProcessor } from "./stream-processor/handler.ts";
import type { subscriptions } from "./subscriptions/handler.ts";
import type { upload } from "./upload/handler.ts";
import type { user } from "./user/handler.ts";

/** What each kind of grant gives a handler. */
interface Given {
  table: keyof TableDep;
  temp: keyof TempBlobsDep;
  events: keyof EventBlobsDep;
  keys: keyof FieldCipherDep;
  model: keyof AssistantDep;
  "secret:signing-keys": keyof SignerDep;
  "secret:email-pepper": keyof EmailIndexDep;
}
type KindOf<N extends Need> = N extends keyof Given
  ? N
  : N extends `${infer Kind extends keyof Given & string}:${string}`
    ? Kind
    : never;
type Granted<Name extends FunctionName> = Given[KindOf<(typeof manifest)[Name]["needs"][number]>];

/** What a handler takes of all that needs a grant. */
type Taken<Factory extends (deps: never) => unknown> = keyof Parameters<Factory>[0] & Given[keyof Given];

describe("every function takes what the manifest grants it, no more and no less", () => {
  it("is a matter of types", () => {
    expectTypeOf<Taken<typeof auth>>().toEqualTypeOf<Granted<"auth">>();
    expectTypeOf<Taken<typeof upload>>().toEqualTypeOf<Granted<"upload">>();
    expectTypeOf<Taken<typeof process>>().toEqualTypeOf<Granted<"process">>();
    expectTypeOf<Taken<typeof status>>().toEqualTypeOf<Granted<"status">>();
    expectTypeOf<Taken<typeof result>>().toEqualTypeOf<Granted<"result">>();
    expectTypeOf<Taken<typeof chatPrompts>>().toEqualTypeOf<Granted<"chat-prompts">>();
    expectTypeOf<Taken<typeof chatMessages>>().toEqualTypeOf<Granted<"chat-messages">>();
    expectTypeOf<Taken<typeof chatStatus>>().toEqualTypeOf<Granted<"chat-status">>();
    expectTypeOf<Taken<typeof doctorReport>>().toEqualTypeOf<Granted<"doctor-report">>();
    expectTypeOf<Taken<typeof cleanup>>().toEqualTypeOf<Granted<"cleanup">>();
    expectTypeOf<Taken<typeof subscriptions>>().toEqualTypeOf<Granted<"subscriptions">>();
    expectTypeOf<Taken<typeof user>>().toEqualTypeOf<Granted<"user">>();
    expectTypeOf<Taken<typeof authorizer>>().toEqualTypeOf<Granted<"authorizer">>();
    expectTypeOf<Taken<typeof streamProcessor>>().toEqualTypeOf<Granted<"stream-processor">>();
  });
});
