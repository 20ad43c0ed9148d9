/**
 * Generates reports and messages and compares the step that is given with one counted from the published lists.
 * Exits with 1 when a bar is missed: an emergency (or a value beyond a limit) under-triaged, a step shifted by
 * minimising text, or more than one in twenty healthy reports over-triaged.
 *
 *   npm run eval:urgency            everything
 *   npm run eval:urgency -- --quick fewer pairs with minimising text, fewer patients and flags
 */
import { deniedAlarms } from "./urgency/dimensions/messages.ts";
import { runAll } from "./urgency/run.ts";
import { failures, tableOf } from "./urgency/table.ts";

const shown = 30;

const dimensions = runAll(process.argv.includes("--quick") ? 16 : 1);
const failed = failures(dimensions);
process.stdout.write(tableOf(dimensions));
const { alarms, of } = deniedAlarms();
process.stdout.write(`plain denials taken for an emergency (no bar): ${alarms} of ${of}\n`);
for (const line of failed.slice(0, shown)) process.stdout.write(`  ${line}\n`);
if (failed.length > shown) process.stdout.write(`  and ${failed.length - shown} more\n`);
process.exit(failed.length === 0 ? 0 : 1);
