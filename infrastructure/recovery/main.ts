/**
 * `npm run recover -- TASK ...`: what an operator does when something is broken, lost or asked for. Says what it is
 * about to do and asks; ends with 0, or with 1 and a code on the standard error (2 when the command is wrong).
 */
import { runRecover } from "./run.ts";

process.exitCode = await runRecover(process.argv.slice(2), {
  print: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
});
