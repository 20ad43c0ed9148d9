/**
 * Generates reports and messages and compares the step that is given with one counted from the published lists.
 * Exits with 1 when a bar is missed: an emergency (or a value beyond a limit) under-triaged, a step shifted by
 * minimising text, or more than one in twenty healthy reports over-triaged.
 *
 *   npm run eval:urgency
 */
import { runAll } from "./urgency/run.ts";
import { failures, tableOf } from "./urgency/table.ts";

const shown = 30;

const dimensions = runAll();
const failed = failures(dimensions);
process.stdout.write(tableOf(dimensions));
for (const line of failed.slice(0, shown)) process.stdout.write(`  ${line}\n`);
if (failed.length > shown) process.stdout.write(`  and ${failed.length - shown} more\n`);
process.exit(failed.length === 0 ? 0 : 1);
