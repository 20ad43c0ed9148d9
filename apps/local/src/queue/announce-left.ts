import { type Blobs, incomingKey } from "@serenya/domain";
import type { NoteFolder } from "../state/note-folder.ts";
import type { Queue } from "./queue.ts";

/**
 * At a start, announces every document that is still there: whatever the last process was busy with when it
 * ended. Dead letters stay where they are until their file is deleted, or their document is gone.
 */
export async function announceLeft(
  blobs: Pick<Blobs, "list">,
  queue: Queue,
  deadLetters: NoteFolder,
): Promise<void> {
  const left = await blobs.list(incomingKey(""));
  const dead = new Set(await deadLetters.names());
  for (const blob of left) if (!dead.has(blob.key)) queue.send(blob);
  const keys = new Set(left.map(({ key }) => key));
  for (const key of dead) if (!keys.has(key)) await deadLetters.remove(key);
}
