import type { StoredRecords } from "../database/encrypted-records.ts";
import type { Records, RecordTable } from "../records.ts";
import type { WorkerClient } from "./worker-client.ts";

type Listener = (tables: ReadonlySet<RecordTable>) => void;

/** The records as the page sees them: every call goes to the worker. */
export function recordsOverWorker(client: WorkerClient, listeners: Set<Listener>): Records {
  const call =
    <Method extends keyof StoredRecords>(method: Method) =>
    async (
      ...args: Parameters<StoredRecords[Method]>
    ): Promise<Awaited<ReturnType<StoredRecords[Method]>>> => {
      const result = await client.ask({ ask: "records", method, args });
      if (!result.ok) throw new Error(`records don't answer with ${result.error.code}`);
      // The worker runs the method of this very name.
      return result.value as Awaited<ReturnType<StoredRecords[Method]>>;
    };

  return {
    reports: call("reports"),
    report: call("report"),
    addReport: call("addReport"),
    document: call("document"),
    confirm: call("confirm"),
    setReceipt: call("setReceipt"),
    removeReport: call("removeReport"),
    outgoing: call("outgoing"),
    addOutgoing: call("addOutgoing"),
    outgoingDocument: call("outgoingDocument"),
    updateOutgoing: call("updateOutgoing"),
    removeOutgoing: call("removeOutgoing"),
    messages: call("messages"),
    addMessage: call("addMessage"),
    updateMessage: call("updateMessage"),
    observations: call("observations"),
    doctorReports: call("doctorReports"),
    addDoctorReport: call("addDoctorReport"),
    documentBytes: call("documentBytes"),
    makeBackup: call("makeBackup"),
    restoreBackup: call("restoreBackup"),
    // One method for settings of many types: what was stored under a name has that name's type.
    setting: call("setting") as Records["setting"],
    setSetting: call("setSetting") as Records["setSetting"],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
