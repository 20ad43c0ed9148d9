import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a call says: the fixed part, everything else as one text, and the fields of the object that is wanted. */
export interface ModelCall {
  readonly system: string;
  readonly text: string;
  readonly fields: readonly string[];
}

export interface AnsweringModel {
  /** Up to the version of the protocol, as SERENYA_MODEL_URL wants it. */
  readonly url: string;
  calls(): number;
  close(): Promise<void>;
}

interface Chat {
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly response_format?: { readonly json_schema: { readonly schema: { readonly properties?: object } } };
}

/**
 * A server that speaks OpenAI's chat completions, as Ollama does, and answers every call for an object by `answer`: for
 * whole systems, where nobody can say beforehand which calls come. https://platform.openai.com/docs/api-reference/chat
 */
export async function startAnsweringModel(answer: (call: ModelCall) => unknown): Promise<AnsweringModel> {
  let calls = 0;
  const server = createServer(async (request, response) => {
    const send = (body: object) =>
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (request.url === "/v1/models") {
      send({ object: "list", data: [{ id: "answering", object: "model" }] });
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    calls++;
    const content = JSON.stringify(answer(callOf(JSON.parse(Buffer.concat(chunks).toString("utf8")))));
    const completion = {
      id: "c",
      object: "chat.completion",
      created: 0,
      model: "answering",
      choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content, refusal: null } }],
      usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
    };
    send(completion);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls: () => calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function callOf({ messages, response_format }: Chat): ModelCall {
  const contents = (system: boolean) =>
    messages.filter(({ role }) => (role === "system") === system).map(({ content }) => textOf(content));
  return {
    system: contents(true).join("\n"),
    text: contents(false).join("\n"),
    fields: Object.keys(response_format?.json_schema.schema.properties ?? {}),
  };
}

/** A content is a text, or parts of which some are texts. */
const textOf = (content: unknown): string =>
  Array.isArray(content)
    ? content.map((part: { readonly text?: string }) => part.text ?? "").join("\n")
    : String(content ?? "");
