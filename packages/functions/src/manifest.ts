import type { OperationName } from "@serenya/contract";

/** Parts of the temporary bucket: what comes in, what goes out, and where jobs stand. */
export type TempPart = "incoming" | "outgoing" | "jobs";

/**
 * What a function may touch, as narrowly as it asks for it. Grants on AWS and dependencies on a laptop are derived
 * from this.
 */
export type Need =
  | `table:${"get" | "query" | "put" | "delete"}`
  | `temp:${"presign" | "read" | "write" | "delete" | "list"}:${TempPart}`
  | `events:${"read" | "write"}`
  | "keys:use"
  /** Put questions to the language model, where one is configured. */
  | "model:ask"
  | "secret:signing-keys"
  | "secret:email-pepper";

/** What sets a function off. */
export type Trigger =
  | { readonly kind: "http"; readonly operations: readonly OperationName[] }
  | { readonly kind: "authorizer" }
  | { readonly kind: "queue"; readonly of: "temp-created"; readonly receives: number }
  | { readonly kind: "stream"; readonly of: "table" };

export interface FunctionRow {
  readonly trigger: Trigger;
  /** Megabytes. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  readonly needs: readonly Need[];
  /** Set off by a clock too, with this very event. On a laptop the sweeper does it. */
  readonly schedule?: { readonly everyMinutes: number; readonly event: { readonly look: "late-objects" } };
}

/**
 * The fourteen functions: memory, time-out and trigger are those of the specification (system-architecture,
 * "Compute Layer"), but that `process` is set off through a queue. The local process and the stack read this.
 */
export const manifest = {
  auth: {
    trigger: {
      kind: "http",
      operations: ["oauthOnboarding", "oauthSignin", "refresh", "signout", "keys"],
    },
    memory: 512,
    timeout: 30,
    needs: [
      "table:get",
      "table:query",
      "table:put",
      "keys:use",
      "secret:signing-keys",
      "secret:email-pepper",
    ],
  },
  upload: {
    trigger: { kind: "http", operations: ["upload"] },
    memory: 512,
    timeout: 30,
    needs: ["table:get", "table:put", "temp:presign:incoming", "temp:write:jobs"],
  },
  process: {
    trigger: { kind: "queue", of: "temp-created", receives: 4 },
    memory: 2048,
    timeout: 180,
    needs: [
      "table:get",
      "table:put",
      "temp:read:incoming",
      "temp:read:outgoing",
      "temp:read:jobs",
      "temp:write:outgoing",
      "temp:write:jobs",
      "temp:delete:incoming",
      "temp:delete:outgoing",
      "secret:signing-keys",
      "model:ask",
    ],
  },
  status: {
    trigger: { kind: "http", operations: ["status"] },
    memory: 512,
    timeout: 30,
    needs: ["temp:read:jobs", "temp:read:incoming"],
  },
  result: {
    trigger: { kind: "http", operations: ["result"] },
    memory: 512,
    timeout: 30,
    needs: ["temp:read:jobs", "temp:read:outgoing"],
  },
  "chat-prompts": {
    trigger: { kind: "http", operations: ["chatPrompts"] },
    memory: 512,
    timeout: 30,
    needs: [],
  },
  "chat-messages": {
    trigger: { kind: "http", operations: ["chatMessages"] },
    memory: 1024,
    timeout: 60,
    needs: ["table:get", "table:put", "temp:write:incoming", "temp:write:jobs"],
  },
  "chat-status": {
    trigger: { kind: "http", operations: ["chatStatus"] },
    memory: 512,
    timeout: 30,
    needs: ["temp:read:jobs", "temp:read:incoming", "temp:read:outgoing"],
  },
  "doctor-report": {
    trigger: { kind: "http", operations: ["doctorReport"] },
    memory: 2048,
    timeout: 300,
    needs: ["table:get", "table:put", "temp:write:incoming", "temp:write:jobs"],
  },
  cleanup: {
    trigger: { kind: "http", operations: ["cleanup"] },
    memory: 512,
    timeout: 30,
    needs: [
      "temp:read:jobs",
      "temp:write:jobs",
      "temp:delete:incoming",
      "temp:delete:outgoing",
      "secret:signing-keys",
      "temp:list:incoming",
      "temp:list:outgoing",
    ],
    schedule: { everyMinutes: 60, event: { look: "late-objects" } },
  },
  subscriptions: {
    trigger: { kind: "http", operations: ["subscriptionsGet", "subscriptionsWebhook"] },
    memory: 512,
    timeout: 30,
    needs: ["table:get"],
  },
  user: {
    trigger: { kind: "http", operations: ["profileGet", "profileUpdate", "profileDelete"] },
    memory: 512,
    timeout: 30,
    needs: [
      "table:get",
      "table:put",
      "table:delete",
      "keys:use",
      "temp:list:jobs",
      "temp:read:jobs",
      "temp:write:jobs",
      "temp:delete:incoming",
      "temp:delete:outgoing",
      "secret:signing-keys",
    ],
  },
  authorizer: {
    trigger: { kind: "authorizer" },
    memory: 256,
    timeout: 10,
    needs: ["table:get", "secret:signing-keys"],
  },
  "stream-processor": {
    trigger: { kind: "stream", of: "table" },
    memory: 512,
    timeout: 60,
    // It reads the end of the audit's chain, behind which it writes.
    needs: ["events:read", "events:write"],
  },
} as const satisfies Record<string, FunctionRow>;

export type FunctionName = keyof typeof manifest;
export const functionNames = Object.keys(manifest) as FunctionName[];

/** The operations that a function answers. */
export type OperationsOf<Name extends FunctionName> = (typeof manifest)[Name]["trigger"] extends {
  readonly operations: readonly (infer Op extends OperationName)[];
}
  ? Op
  : never;
