import { queueDeadLetters } from "./aws/queue-dead-letters.ts";
import type { DeadLetters } from "./dead-letter.ts";
import type { Installation } from "./installation.ts";
import { folderDeadLetters } from "./local/folder-dead-letters.ts";

/** Where an installation keeps its dead letters. */
export const deadLettersOf = async ({ aws, folder }: Installation): Promise<DeadLetters> =>
  aws ? queueDeadLetters(aws) : folderDeadLetters(folder ?? "");
