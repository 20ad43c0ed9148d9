import type { PeerAnswer } from "./loopback.ts";
import {
  brokenAnswer,
  jsonAnswer,
  type ModelPeer,
  type ModelProtocol,
  startModelPeer,
} from "./model-peer.ts";
import { PeerError } from "./peer-error.ts";

interface Part {
  readonly type: string;
  readonly text?: string;
  readonly image_url?: { readonly url: string };
}
interface ChatInput {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string | readonly Part[] }[];
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly response_format?: { readonly json_schema: { readonly schema: object } };
  readonly tools?: readonly { readonly function: { readonly name: string; readonly parameters: object } }[];
}

/** OpenAI's chat completions as other servers speak them: https://platform.openai.com/docs/api-reference/chat/create */
export const startOpenAiPeer = ({
  modelId,
  apiKey,
}: {
  modelId: string;
  apiKey: string;
}): Promise<ModelPeer> =>
  startModelPeer<ChatInput>({
    path: "/v1/chat/completions",
    check: ({ headers }, { model, messages }) => {
      if (headers.authorization !== `Bearer ${apiKey}`) throw new PeerError(401, "invalid_api_key");
      if (model !== modelId) throw new PeerError(404, "model_not_found");
      if (messages.at(-1)?.role !== "user") throw new PeerError(400, "invalid_request_error");
    },
    seen: ({ messages, max_tokens, max_completion_tokens, response_format, tools }) => ({
      system: textOf(messages.find(({ role }) => role === "system")?.content ?? ""),
      messages: messages
        .filter(({ role }) => role !== "system")
        .map(({ role, content }) => ({
          role: role === "assistant" ? "model" : "person",
          content: typeof content === "string" ? [content] : content.map(shown),
        })),
      maxTokens: max_tokens ?? max_completion_tokens ?? 0,
      schema: response_format?.json_schema.schema ?? tools?.[0]?.function.parameters,
    }),
    play,
    refuse,
  });

const play: ModelProtocol<ChatInput>["play"] = (script, { tools, response_format }) => {
  switch (script.kind) {
    case "text":
      return completion({ content: script.text });
    case "object": {
      const written = JSON.stringify(script.value);
      const name = tools?.[0]?.function.name;
      if (name === undefined) return completion({ content: written });
      const use = { id: "t1", type: "function", function: { name, arguments: written } };
      return completion({ content: null, tool_calls: [use] }, "tool_calls");
    }
    case "nothing":
      return completion({ content: null });
    case "refusal":
      return completion({ content: null, refusal: "I can't help with that." });
    case "filter":
      return completion({ content: "" }, "content_filter");
    case "truncated":
      return completion({ content: response_format ? '{"name":' : "It beg" }, "length");
    case "broken-json":
      return brokenAnswer({ choices: [{ message: { content: "Half of an answer" } }] });
    case "throttle":
      return refuse(429, "rate_limit_exceeded");
    case "fault":
      return refuse(503, "server_error");
    case "bad-request":
      return refuse(400, "invalid_request_error", script.says);
  }
};

const completion = (message: object, finish_reason = "stop"): PeerAnswer =>
  jsonAnswer(200, {
    id: "c1",
    object: "chat.completion",
    choices: [{ index: 0, message: { role: "assistant", ...message }, finish_reason }],
    usage: { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 },
  });

const refuse = (status: number, code: string, message = code): PeerAnswer =>
  jsonAnswer(status, { error: { message, type: code, code } });

const textOf = (content: string | readonly Part[]): string =>
  typeof content === "string" ? content : content.map(shown).join("\n");

/** A picture as "{format} {bytes in base64}". */
const shown = ({ text, image_url }: Part): string =>
  image_url ? image_url.url.replace(/^data:image\/(\w+);base64,/, "$1 ") : (text ?? "");
