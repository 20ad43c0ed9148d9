import { type QueryClient, type QueryKey, useSuspenseQuery } from "@tanstack/react-query";
import type { Records, RecordTable, Settings } from "../device/records.ts";
import { useRecords } from "./services.ts";

/**
 * Reads from the database, and again whenever one of the tables changes, also by another tab. `key` names what
 * is read, with its parameters. The screen's skeleton stands in until the first answer.
 */
export function useLive<T>(
  tables: readonly RecordTable[],
  key: QueryKey,
  read: (records: Records) => Promise<T>,
): T {
  const records = useRecords();
  return useSuspenseQuery({
    queryKey: ["records", ...key],
    queryFn: () => read(records),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: false,
    meta: { tables },
  }).data;
}

/** One of the small things that are kept by name. */
export const useSetting = <Name extends keyof Settings>(name: Name): Settings[Name] =>
  useLive(["settings"], ["setting", name], (records) => records.setting(name));

/** Reads again what hangs on the tables that changed. Answers how to stop. */
export function keepLive(records: Records, queries: QueryClient): () => void {
  return records.subscribe((changed) => {
    void queries.invalidateQueries({
      predicate: ({ meta }) => {
        const tables = meta?.tables;
        return Array.isArray(tables) && tables.some((table: RecordTable) => changed.has(table));
      },
    });
  });
}
