import { useEffect } from "react";
import { useRecords, useServices } from "../../app/services.ts";
import { useTexts } from "../../texts/index.ts";
import { runOutbox } from "./run-outbox.ts";

/** Runs the outbox for as long as the vault is open. Of several tabs one does; another takes over after it. */
export function OutboxRunner() {
  const { client } = useServices();
  const records = useRecords();
  const { storageFull } = useTexts().common.faults;
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const run = () =>
      runOutbox({
        client,
        records,
        signal,
        isOnline: () => navigator.onLine,
        onOnline: (listener) => {
          addEventListener("online", listener);
          return () => removeEventListener("online", listener);
        },
        storageFullText: storageFull,
      });
    navigator.locks.request("serenya.outbox", { signal }, run).catch((fault: unknown) => {
      // Stopped while it waited for its turn.
      if (!signal.aborted) throw fault;
    });
    return () => control.abort();
  }, [client, records, storageFull]);
  return null;
}
