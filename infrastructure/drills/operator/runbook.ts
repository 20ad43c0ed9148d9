import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../../bundle/folder.ts";

/** A part of the runbook, by the beginning of one of its headings. */
export function sectionOf(heading: string, text = read()): string {
  const parts = text.split(/^(?=#{2,3} )/m);
  const found = parts.find((part) => part.replace(/^#+ /, "").startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`The runbook has no heading "${heading}".`);
  return found;
}

/** What the runbook has the operator put into the shell before anything else. */
export function preamble(): string {
  const block = /```bash\n([\s\S]*?)```/.exec(sectionOf("Before the first night"))?.[1];
  if (block === undefined) throw new Error("The runbook begins without its lines for the shell.");
  return block;
}

/** Makes sure that a section of the runbook says this command, word for word. */
export function mustSay(heading: string, command: string): void {
  if (!sectionOf(heading).includes(`\`${command}\``))
    throw new Error(`The runbook does not say under "${heading}": ${command}`);
}

const read = () => readFileSync(join(checkout, "docs/runbook.md"), "utf8");
