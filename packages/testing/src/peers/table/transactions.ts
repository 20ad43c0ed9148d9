import { createHash } from "node:crypto";
import { PeerError } from "../peer-error.ts";
import type { Store } from "./store.ts";
import type { Image, StreamLog, Written } from "./stream-log.ts";

interface TransactItem {
  readonly Put?: { readonly TableName: string; readonly Item: Image };
  readonly Delete?: { readonly TableName: string; readonly Key: Image };
}
interface TransactInput {
  readonly TransactItems: readonly TransactItem[];
  readonly ClientRequestToken?: string;
}
interface Step {
  readonly operation: "PutItem" | "DeleteItem";
  readonly input: { readonly TableName: string };
  readonly key: Image;
}

/** How many items DynamoDB takes in a transaction. */
const mostItems = 100;

/**
 * Transactions over a store that has single writes only. One runs at a time and readers wait for it, so it can
 * write step by step and take back what it wrote. One that comes for an item which another is at work on is
 * cancelled at once, as DynamoDB does. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html
 */
export function transactions(store: Store, stream: StreamLog) {
  let turn: Promise<unknown> = Promise.resolve();
  const busy = new Set<string>();
  /** Token to the hash of what was asked with it. */
  const done = new Map<string, string>();

  /** Runs when nothing else does. */
  function alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function transact(input: TransactInput) {
    const steps = input.TransactItems.map(stepOf);
    const names = steps.map(({ key }) => JSON.stringify(key));
    if (steps.length === 0 || steps.length > mostItems || new Set(names).size < names.length)
      throw new PeerError(400, "ValidationException");
    if (names.some((name) => busy.has(name)))
      throw cancelled(names.map((name) => (busy.has(name) ? "TransactionConflict" : "None")));
    for (const name of names) busy.add(name);
    try {
      return await alone(() => once(input, steps));
    } finally {
      for (const name of names) busy.delete(name);
    }
  }

  /** A token that was answered before is answered again; with another request it is refused. */
  async function once(input: TransactInput, steps: readonly Step[]) {
    const { ClientRequestToken: token } = input;
    if (!token) throw new PeerError(400, "ValidationException");
    const asked = createHash("sha256").update(JSON.stringify(input)).digest("hex");
    if (done.has(token)) {
      if (done.get(token) !== asked) throw new PeerError(400, "IdempotentParameterMismatchException");
      return {};
    }
    for (const written of await run(steps)) stream.append(written);
    done.set(token, asked);
    return {};
  }

  async function run(steps: readonly Step[]): Promise<readonly Written[]> {
    const written: Written[] = [];
    const reasons: string[] = [];
    try {
      for (const step of steps) {
        const { TableName } = step.input;
        const before = await imageOf(TableName, step.key);
        const holds = await tryStep(step);
        reasons.push(holds ? "None" : "ConditionalCheckFailed");
        if (holds) written.push({ key: step.key, before, after: await imageOf(TableName, step.key) });
      }
    } catch (error) {
      await takeBack(steps, written);
      throw error;
    }
    if (!reasons.includes("ConditionalCheckFailed")) return written;
    await takeBack(steps, written);
    throw cancelled(reasons);
  }

  async function tryStep({ operation, input }: Step): Promise<boolean> {
    try {
      await store(operation, input);
      return true;
    } catch (error) {
      if (error instanceof PeerError && error.code === "ConditionalCheckFailedException") return false;
      throw error;
    }
  }

  async function takeBack(steps: readonly Step[], written: readonly Written[]): Promise<void> {
    const { TableName } = steps[0]?.input ?? { TableName: "" };
    for (const { key, before } of written) {
      if (before) await store("PutItem", { TableName, Item: before });
      else await store("DeleteItem", { TableName, Key: key });
    }
  }

  async function imageOf(TableName: string, Key: Image): Promise<Image | undefined> {
    return (await store<{ Item?: Image }>("GetItem", { TableName, Key, ConsistentRead: true })).Item;
  }

  return { transact, alone };
}

function stepOf(item: TransactItem): Step {
  if (item.Put) {
    const { PK = {}, SK = {} } = item.Put.Item;
    return { operation: "PutItem", input: item.Put, key: { PK, SK } };
  }
  if (item.Delete) return { operation: "DeleteItem", input: item.Delete, key: item.Delete.Key };
  throw new PeerError(400, "ValidationException", "this peer knows Put and Delete only");
}

/** Each item has its reason, in the order of the request. */
const cancelled = (reasons: readonly string[]) =>
  new PeerError(400, "TransactionCanceledException", `Transaction cancelled [${reasons.join(", ")}]`, {
    CancellationReasons: reasons.map((Code) => ({ Code })),
  });
