import type { Answer } from "@serenya/contract";
import type { Context } from "./context.ts";

/** What an intent has to say; the rest of the answer is added by `answer`. */
export interface Reply {
  readonly topic: string;
  readonly outcome?: Answer["outcome"];
  readonly paragraphs: readonly string[];
  /** Rows that the paragraphs draw on. */
  readonly rows?: readonly { readonly index: number }[];
}

/** One thing that a person may want; undefined when this message is not about it. */
export type Intent = (context: Context) => Reply | undefined;
