import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import {
  openBlobs,
  openKeys,
  openSecrets,
  openTable,
  StateError,
  StateInUseError,
  systemClock,
  systemIds,
} from "@serenya/adapters-local";
import { statePaths } from "../../../apps/local/src/state/paths.ts";
import { RecoverFault } from "../fault.ts";
import type { Installation } from "../installation.ts";
import { operatorDeps } from "../operator-deps.ts";

/** The state of a local process, which must not be running. */
export async function openLocal(folder: string): Promise<Installation> {
  const paths = statePaths(folder);
  if (!existsSync(paths.table) || !existsSync(paths.masterKey))
    throw new RecoverFault("not-found", `There is no state of a local process in ${folder}.`);
  try {
    const table = openTable(paths.table);
    // It signs no upload forms.
    const bucket = (root: string) =>
      openBlobs(root, { secret: randomBytes(32), publicUrl: "http://127.0.0.1/" });
    return {
      name: "local",
      folder,
      deps: operatorDeps({
        table,
        tableScan: table,
        tempBlobs: await bucket(paths.temporaryBlobs),
        eventBlobs: await bucket(paths.eventBlobs),
        secretsEditor: openSecrets(paths.secrets),
        keys: openKeys(paths.masterKey),
        clock: systemClock,
        ids: systemIds,
        names: { environment: "local", tableName: "serenya-local" },
      }),
      close: () => table.close(),
    };
  } catch (fault) {
    if (fault instanceof StateInUseError)
      throw new RecoverFault("state-in-use", "The local process is running: stop it first (Ctrl-C).");
    if (fault instanceof StateError) throw new RecoverFault("state-damaged", fault.message);
    throw fault;
  }
}
