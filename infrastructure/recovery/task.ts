import type { ParseArgsOptionsConfig } from "node:util";
import type { Installation } from "./installation.ts";

export interface TaskContext {
  readonly installation: Installation;
  readonly words: readonly string[];
  /** The task's own options. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** A line for the operator. */
  say(line: string): void;
  /** The answer itself, as JSON. */
  answer(value: unknown): void;
  /**
   * Says what is about to be done and asks for it: the operator types the installation's name, unless `--yes` was
   * given. False with `--dry-run`: then nothing more is to be done. @throws RecoverFault `not-confirmed`
   */
  agree(plan: readonly string[]): Promise<boolean>;
}

export interface Task {
  readonly name: string;
  /** One line for the list. */
  readonly summary: string;
  /** How it is called, after its name, and what it does. */
  readonly usage: string;
  readonly help: readonly string[];
  readonly worksOn: "aws" | "aws and local";
  readonly options?: ParseArgsOptionsConfig;
  run(context: TaskContext): Promise<void>;
}
