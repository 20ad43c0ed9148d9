import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** Starts a program on this Node. Its output is piped. */
export function startChild(
  program: URL,
  args: readonly string[],
): ChildProcess & { stdout: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, [fileURLToPath(program), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return child as ChildProcess & { stdout: NodeJS.ReadableStream };
}

/** Runs a program to its end, and answers what it printed. */
export async function runChild(program: URL, args: readonly string[]): Promise<{ stdout: string }> {
  const child = startChild(program, args);
  const [stdout] = await Promise.all([text(child.stdout), once(child, "close")]);
  return { stdout };
}

/** Runs a program, kills it (SIGKILL) up to `ms` after its first line, and answers the lines it printed. */
export async function killSoon(program: URL, args: readonly string[], ms: number): Promise<string[]> {
  const child = startChild(program, args);
  const closed = once(child, "close");
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (lines.length === 0) setTimeout(() => child.kill("SIGKILL"), Math.random() * ms);
    lines.push(line);
  }
  const [code, signal] = await closed;
  if (signal !== "SIGKILL") throw new Error(`${program} ended by itself with ${code}`);
  return lines;
}
