import { open } from "node:fs/promises";
import type { Terminal } from "./terminal/terminal.ts";

/**
 * Writes the page that explains a reading so that only this user can read it, and says what it holds. False,
 * and a sentence, where it can't be written. A document that was refused unopened has no page.
 */
export async function keepExplanation(
  path: string,
  page: string | undefined,
  terminal: Pick<Terminal, "note">,
): Promise<boolean> {
  if (page === undefined) {
    terminal.note("There is nothing to explain: the file was not opened.\n");
    return true;
  }
  try {
    await using file = await open(path, "w", 0o600);
    // A file that was there before keeps its mode: narrow it before health data goes in.
    await file.chmod(0o600);
    await file.writeFile(page);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    terminal.note(`${path} could not be written (${String(error.code)}).\n`);
    return false;
  }
  terminal.note(
    `${path} holds what the report says: health data. Only you can read it; delete it when done.\n`,
  );
  return true;
}
