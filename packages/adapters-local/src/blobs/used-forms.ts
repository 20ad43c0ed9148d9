import { access, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isMissing } from "../files/durable.ts";
import type { StoreFolder } from "./store-folder.ts";

/** A form's name and until when it could be used. */
export interface FormName {
  readonly formId: string;
  readonly expiresAt: Date;
}

/**
 * The forms that were used, one small file each. The file is also the commit record of the upload: it names the
 * checked draft and the key it becomes. It is written first, then the draft is moved; `openUsedForms` does the
 * move where a crash came between the two. So a form is either still good and its object never was there, or
 * it is used and its object was.
 */
export interface UsedForms {
  has(form: FormName): Promise<boolean>;
  /** Marks the form and moves the draft to its key. The caller holds the lock of the key. */
  use(form: FormName, draft: string, key: string): Promise<void>;
}

interface CommitRecord {
  readonly draft: string;
  readonly key: string;
}

/** An upload that began before its form expired may end after it: forms are remembered for a day longer. */
const keptMs = 86_400_000;

/** Finishes what a crash interrupted. */
export async function openUsedForms(folder: StoreFolder): Promise<UsedForms> {
  const pathOf = ({ formId, expiresAt }: FormName) =>
    join(folder.usedForms, `${expiresAt.getTime()}-${formId}`);

  for (const name of await readdir(folder.usedForms)) {
    const record = JSON.parse(await readFile(join(folder.usedForms, name), "utf8")) as CommitRecord;
    await folder.place(record.draft, folder.pathOf(record.key));
  }

  return {
    has: (form) => exists(pathOf(form)),
    async use(form, draft, key) {
      const record: CommitRecord = { draft, key };
      const mark = await folder.writeDraft((file) => file.writeFile(JSON.stringify(record)));
      await folder.place(mark, pathOf(form));
      try {
        if (!(await folder.place(draft, folder.pathOf(key))))
          throw new Error("The draft of an upload is gone.");
      } catch (fault) {
        await rm(pathOf(form), { force: true });
        throw fault;
      }
    },
  };
}

/** Forgets the forms that expired more than a day before `now`. */
export async function forgetOldForms(folder: StoreFolder, now: Date): Promise<void> {
  for (const name of await readdir(folder.usedForms)) {
    const expiresAt = Number(name.slice(0, name.indexOf("-")));
    if (expiresAt + keptMs < now.getTime()) await rm(join(folder.usedForms, name), { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (fault) {
    if (isMissing(fault)) return false;
    throw fault;
  }
}
