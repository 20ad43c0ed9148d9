import type { InferenceSession, TensorConstructor } from "onnxruntime-common";
import type { Inference } from "./inference.ts";

/** What onnxruntime-node and onnxruntime-web have in common. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(model: Uint8Array, options?: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: TensorConstructor;
}

/**
 * Loads a network from the bytes of its ONNX file. The arena keeps the memory of the largest page until
 * `close`, and makes a detector three times as fast; the peak is the same without it.
 */
export async function openInference(
  runtime: OnnxRuntime,
  model: Uint8Array,
  threads: number,
): Promise<Inference> {
  const session = await runtime.InferenceSession.create(model, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableCpuMemArena: true,
    // Patterns reserve a page's memory a second time.
    enableMemPattern: false,
    graphOptimizationLevel: "all",
  });
  const [input] = session.inputNames;
  const [output] = session.outputNames;
  if (input === undefined || output === undefined) throw new TypeError("The network has no input or output.");
  return {
    run: async ({ data, dims }) => {
      const given = new runtime.Tensor("float32", data, dims);
      const answer = (await session.run({ [input]: given }))[output];
      if (!(answer?.data instanceof Float32Array)) throw new TypeError("The network gave no floats.");
      return { data: answer.data, dims: answer.dims };
    },
    close: () => session.release(),
  };
}
