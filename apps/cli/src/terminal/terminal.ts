import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { styleText } from "node:util";
import { safeText } from "./safe-text.ts";

type Look = Parameters<typeof styleText>[0];

/** Where a command writes to. */
export interface Terminal {
  /** The answer. */
  print(text: string): void;
  /** What a person should know beside it. */
  note(text: string): void;
  /** Puts a line in the place of the one before it, beside the answer; absent where nobody watches. */
  readonly status?: (line: string) => void;
  /** Asks a person for what nobody is to see; null where they gave nothing. Absent where there is no person. */
  readonly askHidden?: (question: string) => Promise<string | null>;
  /** Columns of the answer's terminal. */
  readonly columns: number;
  /** Colours a text for the answer, where colours are wanted and shown. */
  paint(look: Look, text: string): string;
}

const columnsWithoutTerminal = 100;

/** This process's own terminal. Colours follow NO_COLOR, FORCE_COLOR and whether anybody sees them. */
export function processTerminal(): Terminal {
  // Whoever reads us may stop early (`| head`); that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const announced = Number(process.env.COLUMNS);
  return {
    print: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    ...(process.stderr.isTTY && {
      status: (line: string) => void process.stderr.write(`\r\u001b[K${safeText(line)}`),
      ...(process.stdin.isTTY && { askHidden }),
    }),
    columns: process.stdout.columns ?? (announced > 0 ? announced : columnsWithoutTerminal),
    paint: (look, text) => styleText(look, text, { stream: process.stdout }),
  };
}

/** The question is shown and what is typed is not: readline writes it into nothing. */
async function askHidden(question: string): Promise<string | null> {
  process.stderr.write(safeText(question));
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    const typed = await new Promise<string | null>((resolve) => {
      lines.once("line", resolve);
      // Control-C and control-D: nothing was given.
      lines.once("SIGINT", () => resolve(null)).once("close", () => resolve(null));
    });
    return typed === "" ? null : typed;
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
