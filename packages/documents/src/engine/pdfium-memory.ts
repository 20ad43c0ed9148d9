import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

/** Memory inside the engine. Views are taken anew at each use: they die when the memory grows. */
export interface EngineMemory {
  bytes(): Uint8Array;
  floats(): Float32Array;
  doubles(): Float64Array;
  allocate(size: number): number;
  free(pointer: number): void;
}

interface Heaps {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly wasmExports: { malloc(size: number): number; free(pointer: number): void };
}

/** The engine's memory behind names of our own. */
export function memoryOf(engine: WrappedPdfiumModule): EngineMemory {
  const heaps = engine.pdfium as unknown as Heaps;
  return {
    bytes: () => heaps.HEAPU8,
    floats: () => heaps.HEAPF32,
    doubles: () => heaps.HEAPF64,
    allocate: (size) => {
      const pointer = heaps.wasmExports.malloc(size);
      if (pointer === 0) throw new RangeError("The PDF engine is out of memory.");
      return pointer;
    },
    free: (pointer) => heaps.wasmExports.free(pointer),
  };
}
