import { err, ok } from "@serenya/contract";
import type { Model, ModelFailure, ModelUsage, ObjectRequest } from "@serenya/domain";

/** What a made-up model says to a request for an object: a value, or why there is none. */
export type Said = { readonly value: unknown } | { readonly failure: ModelFailure["code"] };

/**
 * A model whose answers the test writes. As with a real one, an answer that has not the form that was asked for is
 * `malformed`; every call costs what `usage` says.
 */
export function scriptedModel(
  say: (request: ObjectRequest<unknown>) => Said,
  usage: ModelUsage = { inputTokens: 1_000, outputTokens: 100 },
) {
  const asked: ObjectRequest<unknown>[] = [];
  const model: Model = {
    id: "test.scripted-model",
    async text() {
      throw new Error("nothing here asks for bare text");
    },
    async object(request) {
      request.signal?.throwIfAborted();
      asked.push(request as ObjectRequest<unknown>);
      const said = say(request as ObjectRequest<unknown>);
      if ("failure" in said) return err({ code: said.failure, usage });
      const parsed = request.schema.safeParse(said.value);
      return parsed.success ? ok({ value: parsed.data, usage }) : err({ code: "malformed", usage });
    },
  };
  return { model, asked };
}
