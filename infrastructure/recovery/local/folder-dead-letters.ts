import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { jobIdOfIncoming } from "@serenya/domain";
import { openNoteFolder } from "../../../apps/local/src/state/note-folder.ts";
import { statePaths } from "../../../apps/local/src/state/paths.ts";
import type { DeadLetters } from "../dead-letter.ts";

/** The dead letters of a local process: notes, each named by the object that it is about. */
export async function folderDeadLetters(folder: string): Promise<DeadLetters> {
  const path = statePaths(folder).deadLetters;
  const notes = await openNoteFolder(path);
  return {
    all: async () =>
      Promise.all(
        (await notes.names()).map(async (handle) => {
          const note = JSON.parse(await readFile(join(path, `${encodeURIComponent(handle)}.json`), "utf8"));
          return { handle, body: handle, jobId: jobIdOfIncoming(handle), receives: Number(note.receives) };
        }),
      ),
    // A process that starts announces every upload that is there and no longer among the dead.
    async sendAgain() {},
    remove: ({ handle }) => notes.remove(handle),
    async release() {},
  };
}
