import type { Terminal } from "./terminal.ts";

/** What is being done, for whoever waits. A stage without words goes by its name. */
const words: Readonly<Record<string, string>> = {
  detect: "looking at the file",
  open: "opening",
  pages: "reading its pages",
  rows: "finding rows",
  "second-reading": "reading them a second time",
  results: "understanding values",
  checks: "checking",
  judge: "comparing with ranges",
};

export interface Progress {
  enter(stage: string): void;
  /** Takes the line away again. */
  end(): void;
}

/** One line on a terminal that says what is being done; nothing where nobody watches. */
export function showProgress(name: string, { status }: Pick<Terminal, "status">): Progress {
  return {
    enter: (stage) => status?.(`${name}: ${words[stage] ?? stage} ...`),
    end: () => status?.(""),
  };
}
