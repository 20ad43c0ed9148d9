import { runRecover } from "../../recovery/run.ts";

/** Runs a task as `npm run recover -- ...` does, and gathers what it says. */
export async function recover(...args: string[]) {
  const said = { out: "", notes: "" };
  const status = await runRecover(args, {
    print: (text) => {
      said.out += `${text}\n`;
    },
    note: (text) => {
      said.notes += `${text}\n`;
    },
  });
  return { status, ...said, json: () => JSON.parse(said.out) };
}
