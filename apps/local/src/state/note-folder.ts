import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./write-whole.ts";

/** Small facts kept for whoever runs the system, one JSON file each. Never what a document or an item holds. */
export interface NoteFolder {
  keep(name: string, note: Readonly<Record<string, string | number>>): Promise<void>;
  has(name: string): Promise<boolean>;
  names(): Promise<readonly string[]>;
  remove(name: string): Promise<void>;
}

const ending = ".json";

export async function openNoteFolder(folder: string): Promise<NoteFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fileOf = (name: string) => join(folder, `${encodeURIComponent(name)}${ending}`);
  const names = async () =>
    (await readdir(folder))
      .filter((file) => file.endsWith(ending))
      .map((file) => decodeURIComponent(file.slice(0, -ending.length)));
  return {
    keep: (name, note) => writeWhole(fileOf(name), `${JSON.stringify(note)}\n`),
    has: async (name) => (await names()).includes(name),
    names,
    remove: (name) => rm(fileOf(name), { force: true }),
  };
}
