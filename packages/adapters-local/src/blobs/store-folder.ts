import { randomUUID } from "node:crypto";
import { type FileHandle, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isMissing, makeFolder, syncFolder, writeNewFile } from "../files/durable.ts";
import { pathOfKey } from "./keys.ts";

/** Where things stand in the folder of one bucket. */
export interface StoreFolder {
  readonly objects: string;
  readonly usedForms: string;
  /** The file that holds an object. */
  pathOf(key: string): string;
  /** Writes and syncs a draft that nobody sees, and answers its name. One that fails half-way is removed. */
  writeDraft(fill: (file: FileHandle) => Promise<void>): Promise<string>;
  /** Moves a draft to its place, in one step and durably. Answers false when there is no such draft. */
  place(draft: string, path: string): Promise<boolean>;
  /** Removes a draft; one that isn't there is no error. */
  removeDraft(draft: string): Promise<void>;
  /** Removes every draft: at start they are what a crash left behind. */
  removeDrafts(): Promise<void>;
}

export async function openStoreFolder(root: string): Promise<StoreFolder> {
  const objects = join(root, "objects");
  const usedForms = join(root, "used-forms");
  const drafts = join(root, "drafts");
  for (const folder of [objects, usedForms, drafts]) await makeFolder(folder);

  const removeDraft = (draft: string) => rm(join(drafts, draft), { force: true });
  return {
    objects,
    usedForms,
    pathOf: (key) => pathOfKey(objects, key),

    async writeDraft(fill) {
      const draft = randomUUID();
      try {
        await writeNewFile(join(drafts, draft), fill);
        return draft;
      } catch (fault) {
        await removeDraft(draft);
        throw fault;
      }
    },

    async place(draft, path) {
      await makeFolder(dirname(path));
      try {
        await rename(join(drafts, draft), path);
      } catch (fault) {
        if (isMissing(fault)) return false;
        throw fault;
      }
      await syncFolder(dirname(path));
      return true;
    },

    removeDraft,
    async removeDrafts() {
      for (const draft of await readdir(drafts)) await removeDraft(draft);
    },
  };
}
