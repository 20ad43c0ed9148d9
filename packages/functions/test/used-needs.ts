import type { Blobs, Table } from "@serenya/domain";
import { createHandlers, type HandlerDeps } from "../src/create-handlers.ts";
import { type FunctionName, functionNames, type Handlers, type Need, type TempPart } from "../src/index.ts";

/** What each function touched, as needs of the manifest. */
export type Used = ReadonlyMap<FunctionName, Set<Need>>;

/** Handlers that each have the adapters to themselves, and a note of everything that they touch through them. */
export function watchedHandlers() {
  const used = new Map(functionNames.map((name) => [name, new Set<Need>()]));
  const adapters = new Map<FunctionName, HandlerDeps>();
  const create = (given: HandlerDeps): Handlers => {
    const made = functionNames.map((name) => {
      const own = watched(given, (need) => used.get(name)?.add(need));
      adapters.set(name, own);
      return [name, createHandlers(own)[name]] as const;
    });
    return Object.fromEntries(made) as unknown as Handlers;
  };
  return { create, used: used as Used, adapters: adapters as ReadonlyMap<FunctionName, HandlerDeps> };
}

type Note = (need: Need) => void;

const watched = (adapters: HandlerDeps, note: Note): HandlerDeps => ({
  ...adapters,
  table: watchedTable(adapters.table, note),
  tempBlobs: watchedBlobs(adapters.tempBlobs, (verb, key) =>
    note(`temp:${verb}:${key.split("/")[0] as TempPart}` as Need),
  ),
  eventBlobs: watchedBlobs(adapters.eventBlobs, (verb) =>
    note(verb === "write" ? "events:write" : "events:read"),
  ),
  keys: noting(adapters.keys, () => note("keys:use")),
  assistant: adapters.assistant && noting(adapters.assistant, () => note("model:ask")),
  secrets: {
    get: (name) => {
      note(`secret:${name}`);
      return adapters.secrets.get(name);
    },
  },
});

const watchedTable = (table: Table, note: Note): Table => ({
  get: (key) => {
    note("table:get");
    return table.get(key);
  },
  query: (index, partition) => {
    note("table:query");
    return table.query(index, partition);
  },
  write: (writes) => {
    for (const { kind } of writes) note(`table:${kind}`);
    return table.write(writes);
  },
});

const verbs = {
  presignPost: "presign",
  get: "read",
  head: "read",
  put: "write",
  delete: "delete",
  list: "list",
} as const satisfies Record<keyof Blobs, string>;

const watchedBlobs = (blobs: Blobs, note: (verb: string, key: string) => void): Blobs =>
  noting(blobs, (method, first) => {
    const key = typeof first === "string" ? first : (first as { key: string }).key;
    note(verbs[method as keyof Blobs], key);
  });

/** The same object, whose methods say so before they are called. */
const noting = <T extends object>(target: T, note: (method: string, first: unknown) => void): T =>
  new Proxy(target, {
    get: (of, name) => {
      const member = Reflect.get(of, name);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        note(String(name), given[0]);
        return member.apply(of, given);
      };
    },
  });
