import type { ModelScript, SeenRequest } from "../model.suite.ts";
import { type Loopback, type PeerAnswer, type PeerRequest, serveLoopback } from "./loopback.ts";
import { PeerError } from "./peer-error.ts";
import { checkSignature } from "./sigv4.ts";

export interface BedrockPeer extends Loopback {
  /** What the coming calls are answered with, one each. */
  next(...scripts: readonly ModelScript[]): void;
  /** What every other call is answered with: for whole systems, where nobody can say beforehand which calls come. */
  otherwise(script: (request: SeenRequest) => Playable): void;
  /** The calls that came, as every provider's peer tells them. */
  asked(): readonly SeenRequest[];
  /** `toolChoice` of the last call that asked for an object. */
  lastToolChoice(): unknown;
}

type Playable = Exclude<ModelScript, { kind: "silence" }>;

interface Block {
  readonly text?: string;
  readonly image?: { readonly format: string; readonly source: { readonly bytes: string } };
}
interface ConverseInput {
  readonly system?: readonly { readonly text: string }[];
  readonly messages: readonly { readonly role: string; readonly content: readonly Block[] }[];
  readonly inferenceConfig: { readonly maxTokens: number };
  readonly toolConfig?: {
    readonly tools: readonly {
      readonly toolSpec: { readonly name: string; readonly inputSchema: { json: object } };
    }[];
    readonly toolChoice?: unknown;
  };
}

/**
 * Bedrock's Converse over HTTP/2 without TLS, answering what the test says.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export async function startBedrockPeer({
  modelId,
  checksSignature = true,
}: {
  readonly modelId: string;
  /** Functions in the emulator have credentials that nobody knows beforehand. */
  readonly checksSignature?: boolean;
}): Promise<BedrockPeer> {
  const scripts: Playable[] = [];
  const seen: SeenRequest[] = [];
  let toolChoice: unknown;
  let others: ((request: SeenRequest) => Playable) | undefined;

  async function answer(request: PeerRequest): Promise<PeerAnswer> {
    if (checksSignature) checkSignature(request, "bedrock");
    if (request.method !== "POST" || request.path !== `/model/${encodeURIComponent(modelId)}/converse`)
      throw new PeerError(404, "ResourceNotFoundException");
    const input = JSON.parse(request.body.toString("utf8")) as ConverseInput;
    if (input.messages[0]?.role !== "user" || input.messages.some(({ content }) => content.length === 0))
      throw new PeerError(400, "ValidationException");
    const asked = seenOf(input);
    seen.push(asked);
    toolChoice = input.toolConfig?.toolChoice;
    const script = scripts.shift() ?? others?.(asked);
    if (!script) throw new PeerError(500, "InternalServerException", "the test has no answer for this call");
    return play(script, input.toolConfig?.tools[0]?.toolSpec.name);
  }

  const loopback = await serveLoopback({
    isHttp2: true,
    refuse,
    async answer(request) {
      try {
        return await answer(request);
      } catch (error) {
        if (error instanceof PeerError) return refuse(error.status, error.code);
        return refuse(500, "InternalServerException");
      }
    },
  });
  return {
    ...loopback,
    next: (...more) => {
      for (const script of more) {
        if (script.kind === "silence") loopback.fail({ kind: "silence" });
        else scripts.push(script);
      }
    },
    otherwise: (script) => {
      others = script;
    },
    asked: () => seen,
    lastToolChoice: () => toolChoice,
  };
}

const seenOf = ({ system = [], messages, inferenceConfig, toolConfig }: ConverseInput): SeenRequest => ({
  system: system.map(({ text }) => text).join("\n"),
  messages: messages.map(({ role, content }) => ({
    role: role === "assistant" ? "model" : "person",
    content: content.map(({ text, image }) =>
      image ? `${image.format} ${image.source.bytes}` : (text ?? ""),
    ),
  })),
  maxTokens: inferenceConfig.maxTokens,
  schema: toolConfig?.tools[0]?.toolSpec.inputSchema.json,
});

function play(script: Playable, tool: string | undefined): PeerAnswer {
  switch (script.kind) {
    case "text":
      return converse([{ text: script.text }], "end_turn");
    case "object":
      return converse([{ toolUse: { toolUseId: "t1", name: tool, input: script.value } }], "tool_use");
    case "nothing":
      return converse([], "end_turn");
    case "refusal":
      return converse([{ text: "I can't help with that." }], "refusal");
    case "filter":
      return converse([{ text: "Held back." }], "content_filtered");
    case "truncated":
      return converse(
        [tool ? { toolUse: { toolUseId: "t1", name: tool, input: {} } } : { text: "It beg" }],
        "max_tokens",
      );
    case "broken-json":
      return { status: 200, headers: json, body: '{"output":{"message":{"role":"assistant","content":[{"te' };
    case "throttle":
      return refuse(429, "ThrottlingException");
    case "fault":
      return refuse(503, "ServiceUnavailableException");
    case "bad-request":
      return refuse(400, "ValidationException", script.says);
  }
}

const json = { "content-type": "application/json" };

const converse = (content: readonly object[], stopReason: string): PeerAnswer => ({
  status: 200,
  headers: json,
  body: JSON.stringify({
    output: { message: { role: "assistant", content } },
    stopReason,
    usage: { inputTokens: 1_000, outputTokens: 200, totalTokens: 1_200 },
    metrics: { latencyMs: 5 },
  }),
});

const refuse = (status: number, code: string, message = code): PeerAnswer => ({
  status,
  headers: { ...json, "x-amzn-errortype": code },
  body: JSON.stringify({ message }),
});
