import { err, ok, type Result } from "../../result.ts";
import type { JourneyFailure } from "./failure.ts";

export interface PostOptions {
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
}

/** Milliseconds for one upload: 10 MB over a slow mobile connection. */
const timeoutMs = 180_000;

/** Posts a file by a presigned form: the form's fields first, then the file, as S3 asks for it. */
export async function postForm(
  form: { readonly url: string; readonly fields: Readonly<Record<string, string>> },
  file: Blob,
  { signal, fetch = globalThis.fetch }: PostOptions,
): Promise<Result<void, JourneyFailure>> {
  const body = new FormData();
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
  body.append("file", file, "document");

  const timeOut = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(form.url, {
      method: "POST",
      body,
      credentials: "omit",
      signal: signal ? AbortSignal.any([signal, timeOut]) : timeOut,
    });
    const answer = await response.text();
    if (response.ok) return ok(undefined);
    return err({ kind: "upload-refused", status: response.status, code: storeCode(answer) });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof DOMException || signal?.aborted)) throw error;
    const reason = signal?.aborted ? "aborted" : timeOut.aborted ? "timed-out" : "unreachable";
    return err({ kind: "network", reason, correlationId: "" });
  }
}

/** The code in a store's XML error: `<Error><Code>EntityTooLarge</Code>...`. */
const storeCode = (answer: string) => /<Code>([A-Za-z]{1,64})<\/Code>/.exec(answer)?.[1] ?? null;
