import type { Task } from "../task.ts";
import { backup } from "./backup.ts";
import { copyEvents } from "./copy-events.ts";
import { job } from "./job.ts";
import { erase, exportTask, person } from "./people.ts";
import { reapplyDeletionsTask } from "./reapply-deletions.ts";
import { redrive } from "./redrive.ts";
import { rekeyEmails } from "./rekey-emails.ts";
import { restoreTable } from "./restore-table.ts";
import { revoke } from "./revoke.ts";
import { rollback } from "./rollback.ts";
import { rotateKeys } from "./rotate-keys.ts";

/** All tasks, in the order in which they are listed. */
export const tasks: readonly Task[] = [
  rollback,
  redrive,
  job,
  revoke,
  rotateKeys,
  rekeyEmails,
  person,
  exportTask,
  erase,
  backup,
  restoreTable,
  reapplyDeletionsTask,
  copyEvents,
];
