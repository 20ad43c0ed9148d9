import { styleText } from "node:util";

type Look = Parameters<typeof styleText>[0];

/** Where a command writes to. */
export interface Terminal {
  /** The answer. */
  print(text: string): void;
  /** What a person should know beside it. */
  note(text: string): void;
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
    columns: process.stdout.columns ?? (announced > 0 ? announced : columnsWithoutTerminal),
    paint: (look, text) => styleText(look, text, { stream: process.stdout }),
  };
}
