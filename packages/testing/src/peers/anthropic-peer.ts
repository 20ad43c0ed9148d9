import type { PeerAnswer } from "./loopback.ts";
import {
  brokenAnswer,
  jsonAnswer,
  type ModelPeer,
  type ModelProtocol,
  startModelPeer,
} from "./model-peer.ts";
import { PeerError } from "./peer-error.ts";

interface Block {
  readonly type: string;
  readonly text?: string;
  readonly source?: { readonly media_type: string; readonly data: string };
}
interface MessageInput {
  readonly model: string;
  readonly system?: string;
  readonly messages: readonly { readonly role: string; readonly content: readonly Block[] }[];
  readonly max_tokens: number;
  readonly tools?: readonly { readonly name: string; readonly input_schema: object }[];
}

/** Anthropic's Messages API: https://platform.claude.com/docs/en/api/messages */
export const startAnthropicPeer = ({
  modelId,
  apiKey,
}: {
  modelId: string;
  apiKey: string;
}): Promise<ModelPeer> =>
  startModelPeer<MessageInput>({
    path: "/v1/messages",
    check: ({ headers }, { model, messages, max_tokens }) => {
      // The SDK sends the key as a bearer token since its first major version; before, in a header of its own.
      if ((headers["x-api-key"] ?? headers.authorization?.replace("Bearer ", "")) !== apiKey)
        throw new PeerError(401, "authentication_error");
      if (headers["anthropic-version"] === undefined || !Number.isInteger(max_tokens))
        throw new PeerError(400, "invalid_request_error");
      if (model !== modelId) throw new PeerError(404, "not_found_error");
      if (messages[0]?.role !== "user") throw new PeerError(400, "invalid_request_error");
    },
    seen: ({ system = "", messages, max_tokens, tools }) => ({
      system,
      messages: messages.map(({ role, content }) => ({
        role: role === "assistant" ? "model" : "person",
        content: content.map(({ text, source }) =>
          source ? `${source.media_type.replace("image/", "")} ${source.data}` : (text ?? ""),
        ),
      })),
      maxTokens: max_tokens,
      schema: tools?.[0]?.input_schema,
    }),
    play,
    refuse,
  });

const play: ModelProtocol<MessageInput>["play"] = (script, { tools }) => {
  switch (script.kind) {
    case "text":
      return message([{ type: "text", text: script.text }]);
    case "object":
      return message(
        [{ type: "tool_use", id: "t1", name: tools?.[0]?.name, input: script.value }],
        "tool_use",
      );
    case "nothing":
      return message([]);
    case "refusal":
      return message([{ type: "text", text: "I can't help with that." }], "refusal");
    // A provider that holds an answer back has no other word for it than this.
    case "filter":
      return refuse(400, "invalid_request_error", "Output blocked by content filtering policy");
    case "truncated":
      return message([{ type: "text", text: "It beg" }], "max_tokens");
    case "broken-json":
      return brokenAnswer({ content: [{ type: "text", text: "Half of an answer" }] });
    case "throttle":
      return refuse(429, "rate_limit_error");
    case "fault":
      return refuse(529, "overloaded_error");
    case "bad-request":
      return refuse(400, "invalid_request_error", script.says);
  }
};

const message = (content: readonly object[], stop_reason = "end_turn"): PeerAnswer =>
  jsonAnswer(200, {
    id: "m1",
    type: "message",
    role: "assistant",
    content,
    stop_reason,
    stop_sequence: null,
    usage: { input_tokens: 1_000, output_tokens: 200 },
  });

const refuse = (status: number, type: string, text = type): PeerAnswer =>
  jsonAnswer(status, { type: "error", error: { type, message: text } });
