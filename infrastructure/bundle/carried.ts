import type { FunctionName } from "@serenya/functions";
import type { Architecture } from "../config.ts";

/** What goes into a function's package beside its bundle: files that are loaded and not imported. */
export interface Carried {
  /** A package of which files are copied below `node_modules/`. */
  readonly packageName: string;
  /** Which of its files, as glob patterns below the package. `package.json` always goes along. */
  readonly files: readonly string[];
  /** Whether it is imported from there (native parts), and so left out of the bundle. */
  readonly isExternal: boolean;
}

/** A worker that a bundle starts from a file of its own. */
export interface WorkerFile {
  /** The module that starts it, whose address of the worker is rewritten. */
  readonly startedIn: string;
  readonly from: string;
  readonly to: string;
}

export interface Parts {
  readonly carried: (architecture: Architecture) => readonly Carried[];
  readonly workers: readonly WorkerFile[];
}

/**
 * The parts of each function's package that a bundler does not find by itself. Native parts belong here: one entry a
 * package, with the files of the one architecture it is packed for.
 */
export const parts: Partial<Readonly<Record<FunctionName, Parts>>> = {
  process: {
    carried: () => [{ packageName: "@embedpdf/pdfium", files: ["dist/pdfium.wasm"], isExternal: false }],
    workers: [
      { startedIn: "packages/documents/src/node/read-in-worker.ts", from: "worker.ts", to: "worker.mjs" },
    ],
  },
};
