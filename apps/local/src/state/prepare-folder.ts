import { chmod, mkdir, stat } from "node:fs/promises";

/** Makes the state folder if need be, for its owner alone. @throws the system's error when it can't be had */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Made by somebody else with wider rights: it holds keys, so it is narrowed.
  if (process.platform !== "win32" && ((await stat(folder)).mode & 0o077) !== 0) await chmod(folder, 0o700);
}
