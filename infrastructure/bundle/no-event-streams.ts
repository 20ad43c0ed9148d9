/**
 * Stands in functions for `@smithy/core/event-streams`, which every client holds on to for the few operations that
 * answer with a stream of events (S3's SelectObjectContent, say). No adapter calls one.
 */
export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;
export const eventStreamSerdeProvider = (): undefined => undefined;

export class EventStreamSerde {
  constructor() {
    throw new Error("no function calls an operation that streams events");
  }
}

/** Bedrock's client makes one as soon as it is made itself, for answers that come piece by piece. */
export class EventStreamCodec {}

function streamed(): never {
  throw new Error("no function calls an operation that streams events");
}
export const iterableToReadableStream = streamed;
export const readableStreamToIterable = streamed;
