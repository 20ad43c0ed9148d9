/** Numbers in rows: `data` holds the product of `dims` values, the last dimension running fastest. */
export interface FloatTensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** A loaded network of one input and one output. The same input gives the same output. */
export interface Inference {
  run(input: FloatTensor): Promise<FloatTensor>;
  /** Gives its memory back; `run` fails afterwards. */
  close(): Promise<void>;
}
