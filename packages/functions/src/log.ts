import type { ErrorCode } from "@serenya/contract";
import type { FunctionName } from "./manifest.ts";

/**
 * All that a log line may hold. There is no field for a text of a person, a document or a body, and no way to
 * add one in passing: what isn't listed here can't be logged.
 */
export interface LogEntry {
  readonly level: "info" | "warn" | "error";
  readonly event:
    | "answered"
    | "refused"
    | "job-processed"
    | "job-again"
    | "job-dead"
    | "event-stored"
    | "stream-set-aside"
    | "fault"
    | "started"
    | "stopped"
    | "swept";
  readonly function?: FunctionName | "gateway" | "queue" | "stream" | "process";
  readonly operation?: string;
  readonly correlationId?: string;
  readonly jobId?: string;
  readonly status?: number;
  readonly code?: ErrorCode;
  readonly milliseconds?: number;
  readonly receive?: number;
  readonly count?: number;
  /**
   * Of a fault: the name of the error, where it was thrown, and which call of a service failed with which code.
   * Never its message, which may quote anything.
   */
  readonly fault?: {
    readonly name: string;
    readonly frames: readonly string[];
    readonly operation?: string;
    readonly code?: string;
  };
}

export interface Log {
  write(entry: LogEntry): void;
}
export interface LogDep {
  readonly log: Log;
}

/** One JSON line an entry, to wherever lines go. */
export const createLog = (writeLine: (line: string) => void, now: () => Date): Log => ({
  write: (entry) => writeLine(JSON.stringify({ time: now().toISOString(), ...entry })),
});

const framesKept = 8;

/** What may be said about an error: its class and its frames, with the message cut out of the stack. */
export function describeFault(error: unknown): NonNullable<LogEntry["fault"]> {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const stack = (error.stack ?? "").replace(error.message, "");
  const frames = stack
    .split("\n")
    .filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim().replace(/(?:file:\/\/)?\/\S*\/(packages|apps|node_modules|src)\//, "$1/"));
  return { name: nameOf(error), frames: frames.slice(0, framesKept), ...failedCall(error) };
}

/** A bundler shortens the names of classes; an error's own name stays, where it is one. */
const nameOf = (error: Error): string =>
  error.name !== "Error" && /^\w{1,60}$/.test(error.name) ? error.name : error.constructor.name;

/** What an adapter's error says of the call that failed: names of operations and codes, in a form that holds no text. */
function failedCall(error: Error): { operation?: string; code?: string } {
  const { operation, code } = error as { operation?: unknown; code?: unknown };
  return {
    ...(typeof operation === "string" && /^[A-Z]\w{1,30} \w{1,40}$/.test(operation) && { operation }),
    ...(typeof code === "string" && /^[A-Z]\w{1,60}$/.test(code) && { code }),
  };
}
