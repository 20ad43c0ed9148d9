import type { Fact } from "../facts.ts";

/** How a result is referred to: as a whole, or one part of it. */
export type Form = "full" | "name" | "value" | "range" | "date";

/** A result, referred to by its id or by what is printed. */
export interface Mention {
  readonly kind: "mention";
  /** One, or several where a name is that of several results. Of a printed value, all that print it. */
  readonly facts: readonly Fact[];
  readonly form: Form;
  /** Written out, not by id. */
  readonly isLiteral: boolean;
  readonly from: number;
  readonly to: number;
}

/** One piece of a model's text. `from` and `to` are its place in the paragraph. */
export type Token =
  | Mention
  /** The name of an analyte that is not among the results. */
  | { readonly kind: "other"; readonly text: string; readonly from: number; readonly to: number }
  /** In lower case, with a straight apostrophe. */
  | {
      readonly kind: "word";
      readonly text: string;
      readonly stem: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "number"; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: "mark"; readonly text: string; readonly from: number; readonly to: number }
  /** What may not stand in a text at all. */
  | {
      readonly kind: "fault";
      readonly code: "form" | "link" | "unit";
      readonly from: number;
      readonly to: number;
    };
