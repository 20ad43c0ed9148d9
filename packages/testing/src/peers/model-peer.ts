import type { ModelScript, SeenRequest } from "../model.suite.ts";
import { type Loopback, type PeerAnswer, type PeerRequest, serveLoopback } from "./loopback.ts";
import { PeerError } from "./peer-error.ts";

export interface ModelPeer extends Loopback {
  /** What the coming calls are answered with, one each. */
  next(...scripts: readonly ModelScript[]): void;
  /** The calls that came, as every provider's peer tells them. */
  asked(): readonly SeenRequest[];
  /** The body of the last call. */
  lastBody(): unknown;
}

export type Playable = Exclude<ModelScript, { kind: "silence" }>;

/** One provider's protocol over HTTP/1.1 with JSON. */
export interface ModelProtocol<Input> {
  readonly path: string;
  /** Throws PeerError where the call is not allowed or not of the protocol's form. */
  check(request: PeerRequest, input: Input): void;
  seen(input: Input): SeenRequest;
  play(script: Playable, input: Input): PeerAnswer;
  refuse(status: number, code: string, says?: string): PeerAnswer;
}

/** A provider on loopback that answers what the test says. */
export async function startModelPeer<Input>(protocol: ModelProtocol<Input>): Promise<ModelPeer> {
  const scripts: Playable[] = [];
  const seen: SeenRequest[] = [];
  let body: unknown;

  function answer(request: PeerRequest): PeerAnswer {
    if (request.method !== "POST" || request.path !== protocol.path) throw new PeerError(404, "not_found");
    const input = JSON.parse(request.body.toString("utf8")) as Input;
    protocol.check(request, input);
    seen.push(protocol.seen(input));
    body = input;
    const script = scripts.shift();
    if (!script) throw new PeerError(500, "no_answer", "the test has no answer for this call");
    return protocol.play(script, input);
  }

  const { refuse } = protocol;
  const loopback = await serveLoopback({
    refuse,
    async answer(request) {
      try {
        return answer(request);
      } catch (error) {
        return error instanceof PeerError ? refuse(error.status, error.code) : refuse(500, "peer_fault");
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
    asked: () => seen,
    lastBody: () => body,
  };
}

/** An answer in JSON. */
export const jsonAnswer = (status: number, value: unknown): PeerAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

/** A body that ends in its middle. */
export const brokenAnswer = (value: unknown): PeerAnswer => {
  const whole = jsonAnswer(200, value);
  const body = String(whole.body);
  return { ...whole, body: body.slice(0, Math.floor(body.length / 2)) };
};
