/** The label of a report, as printed. The form of ../shared/corpus/README.md. */
export interface Truth {
  readonly results: readonly TruthRow[];
  readonly kind?: "lab-report" | "not-a-lab-report" | "unreadable";
  readonly reason?: string;
  readonly decimal: "." | ",";
  readonly language: string;
  readonly collected: string | null;
  readonly patient: { readonly sex: "female" | "male" | null; readonly age: number | null };
  /** Names that are printed like results and are none. */
  readonly ignore: readonly string[];
  /** Rows that must not come out as verified: they are doubtful on the page itself. */
  readonly doubtful: readonly string[];
  /** Rows without a result yet ("pending", "cancelled"): a person must be told of them, they count as no value. */
  readonly awaited?: readonly string[];
}

export interface TruthRow {
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
  readonly range: string | null;
  readonly flag: string | null;
  readonly section?: string;
  /** Earlier results that are printed beside it, newest first: never the result. */
  readonly history?: readonly string[];
}

/** A report and its label. */
export interface Report {
  readonly pdf: Uint8Array;
  readonly truth: Truth;
}
