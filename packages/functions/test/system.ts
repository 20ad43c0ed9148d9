import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBlobs, openKeys, openSecrets, openTable, systemIds } from "@serenya/adapters-local";
import {
  basePath,
  consentNames,
  consentTexts,
  type OperationName,
  operations,
  type Reading,
} from "@serenya/contract";
import { generateDeviceKey } from "@serenya/contract/client";
import { type Change, createAssistant, type Model, type Reader } from "@serenya/domain";
import { reading, recordedFigures, resultRow, testClock } from "@serenya/testing";
import type { APIGatewayProxyEvent, APIGatewayProxyResult, SQSEvent } from "aws-lambda";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import {
  createHandlers,
  createLog,
  functionNames,
  type HandlerDeps,
  type Handlers,
  type HttpHandler,
  manifest,
  toAttributeValues,
} from "../src/index.ts";

const context = { awsRequestId: "run", getRemainingTimeInMillis: () => 30_000 };
const identity = { issuer: "https://identity.test", audience: "serenya-test" };

export const device = () => ({ platform: "web" as const, deviceId: systemIds.uuid() });

export const allConsents = () =>
  Object.fromEntries(
    consentNames.map((name) => [name, { version: consentTexts[name].version, method: "tick-box" as const }]),
  );

export interface Answer {
  readonly status: number;
  readonly headers: NonNullable<APIGatewayProxyResult["headers"]>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every operation and of errors
  readonly body: any;
}

/**
 * The handlers over the local adapters in a folder of their own, called with the events that AWS would send.
 * Only what stands outside of the system is made here: the identity provider, the clock, and a reader that
 * answers what the test says.
 * @param create makes the handlers, where a test wants to see what they touch
 * @param with a language model, where a test is about one
 */
export async function makeSystem(
  create: (adapters: HandlerDeps) => Handlers = createHandlers,
  { model, dailyMicroUsd = 1_000_000 }: { readonly model?: Model; readonly dailyMicroUsd?: number } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), "serenya-functions-"));
  const clock = testClock();
  const table = openTable(join(folder, "table.sqlite"), { clock });
  const publicUrl = "http://127.0.0.1/upload";
  const tempBlobs = await openBlobs(join(folder, "temp"), { secret: randomBytes(32), publicUrl, clock });
  const eventBlobs = await openBlobs(join(folder, "events"), { secret: randomBytes(32), publicUrl, clock });
  const provider = await generateKeyPair("RS256", { extractable: true });
  const providerKey = { ...(await exportJWK(provider.publicKey)), kid: "p1", alg: "RS256" };
  const lines: string[] = [];
  const figures = recordedFigures();
  const reads: { next: (...asked: Parameters<Reader["read"]>) => Promise<Reading> } = {
    next: async () => reading({ results: [resultRow()] }),
  };
  const lost: { provider: boolean } = { provider: false };

  const handlers = create({
    table,
    tempBlobs,
    eventBlobs,
    keys: openKeys(join(folder, "master.key")),
    secrets: openSecrets(join(folder, "secrets")),
    identityKeys: {
      expectation: () => ({ issuers: [identity.issuer], audiences: [identity.audience] }),
      keys: async () =>
        lost.provider
          ? { ok: false, error: { code: "unavailable" } }
          : { ok: true, value: { keys: [providerKey] } },
    },
    reader: { read: async (...asked) => ({ reading: await reads.next(...asked), pages: [] }) },
    clock,
    ids: systemIds,
    config: {
      environment: "test",
      tableName: "serenya-test",
      issuer: "https://serenya.test",
      lease: { seconds: 8, renewSeconds: 2 },
      readingSeconds: 10,
    },
    metrics: figures.metrics,
    assistant: model
      ? createAssistant(
          { model, table, clock, metrics: figures.metrics },
          { costMicroUsd: ({ inputTokens }) => inputTokens, dailyMicroUsd },
        )
      : null,
    log: createLog(
      (line) => lines.push(line),
      () => clock.now(),
    ),
  });

  async function idToken(claims: Record<string, unknown>, changes: { key?: CryptoKey; kid?: string } = {}) {
    const now = Math.floor(clock.now().getTime() / 1000);
    return new SignJWT({ email: "ada@example.org", email_verified: true, ...claims })
      .setProtectedHeader({ alg: "RS256", kid: changes.kid ?? "p1" })
      .setIssuer(String(claims.iss ?? identity.issuer))
      .setAudience(String(claims.aud ?? identity.audience))
      .setIssuedAt(Number(claims.iat ?? now))
      .setExpirationTime(Number(claims.exp ?? now + 600))
      .sign(changes.key ?? provider.privateKey);
  }

  /** Calls an operation as a gateway does: authorizer first where the operation needs a person. */
  async function call(
    name: OperationName,
    input: {
      readonly token?: string;
      readonly params?: Record<string, string>;
      readonly query?: Record<string, string>;
      readonly body?: unknown;
      readonly rawBody?: string;
      readonly headers?: Record<string, string>;
    } = {},
  ): Promise<Answer> {
    const { method, path, auth } = operations[name];
    const owner = functionNames.find((candidate) => {
      const { trigger } = manifest[candidate];
      return trigger.kind === "http" && (trigger.operations as readonly string[]).includes(name);
    });
    const handler = handlers[owner as keyof typeof handlers] as HttpHandler;
    const authorizer = auth === "user" ? await authorized(input.token ?? "") : null;
    if (authorizer === "unauthorized") return { status: 401, headers: {}, body: null };
    const event = {
      httpMethod: method,
      resource: `${basePath}${path}`,
      headers: input.headers ?? {},
      pathParameters: input.params ?? null,
      queryStringParameters: input.query ?? null,
      body: input.rawBody ?? (input.body === undefined ? null : JSON.stringify(input.body)),
      isBase64Encoded: false,
      requestContext: { authorizer },
    } as unknown as APIGatewayProxyEvent;
    const { statusCode, headers = {}, body } = await handler(event, context);
    return { status: statusCode, headers, body: body ? JSON.parse(body) : null };
  }

  async function authorized(token: string) {
    try {
      const answer = await handlers.authorizer(
        {
          type: "TOKEN",
          authorizationToken: `Bearer ${token}`,
          methodArn: "arn:aws:execute-api:eu-west-1:000000000000:api/dev/GET/api/v1/user/profile",
        },
        context,
      );
      return answer.context ?? null;
    } catch {
      return "unauthorized" as const;
    }
  }

  /** Delivers a job's bucket event through the queue; answers whether the message is to come again. */
  async function deliver(jobId: string, receive = 1): Promise<"finished" | "again"> {
    const body = JSON.stringify({
      Records: [{ eventName: "ObjectCreated:Post", s3: { object: { key: `incoming/${jobId}` } } }],
    });
    const attributes = { ApproximateReceiveCount: String(receive), SentTimestamp: String(Date.now()) };
    const record = { messageId: "m1", body, attributes };
    const answer = await handlers.process({ Records: [record] } as unknown as SQSEvent, context);
    return answer.batchItemFailures.length > 0 ? "again" : "finished";
  }

  /** Hands changes of the table to the stream processor, as a stream would: all there are, unless given. */
  async function drainStream(given?: readonly Change[]) {
    const changes = given ?? (await table.read(0, 1000));
    return handlers["stream-processor"](
      {
        Records: changes.map(({ eventId, sequence, at, kind, oldImage, newImage }) => ({
          eventID: eventId,
          eventName: kind,
          dynamodb: {
            ApproximateCreationDateTime: at / 1000,
            SequenceNumber: String(sequence),
            ...(oldImage && { OldImage: toAttributeValues(oldImage) }),
            ...(newImage && { NewImage: toAttributeValues(newImage) }),
          },
        })),
      },
      context,
    );
  }

  async function proof(sub: string, claims: Record<string, unknown> = {}) {
    const nonce = systemIds.random();
    return {
      provider: "google" as const,
      idToken: await idToken({ sub, nonce, ...claims }),
      nonce,
      device: device(),
    };
  }

  async function onboard(sub: string) {
    return call("oauthOnboarding", { body: { ...(await proof(sub)), consents: allConsents() } });
  }

  /** A signed-in person. */
  async function person(sub: string) {
    const answer = await onboard(sub);
    if (answer.status !== 201) throw new Error(`onboarding answered ${answer.status}`);
    const { profile, tokens } = answer.body.data;
    return {
      userId: profile.id as string,
      token: tokens.accessToken as string,
      refreshToken: tokens.refreshToken as string,
    };
  }

  /** Announces a document and stores it as the form says, without delivering the event. */
  async function send(token: string, text = "%PDF-1.7 a report") {
    const bytes = Buffer.from(text);
    const deviceKey = await generateDeviceKey();
    const sha256 = createHash("sha256").update(bytes).digest("base64");
    const announced = await call("upload", {
      token,
      body: { size: bytes.length, type: "application/pdf", sha256, deviceKey: deviceKey.publicJwk },
    });
    const { jobId, upload } = announced.body.data;
    const post = async () =>
      tempBlobs.acceptPost({
        fields: upload.fields,
        file: (async function* () {
          yield bytes;
        })(),
      });
    const stored = await post();
    if (!stored.ok) throw new Error(`the form was refused: ${stored.error.code}`);
    return { jobId: jobId as string, deviceKey, post };
  }

  return {
    folder,
    clock,
    table,
    tempBlobs,
    eventBlobs,
    handlers,
    lines,
    figures,
    lost,
    idToken,
    proof,
    call,
    deliver,
    drainStream,
    onboard,
    person,
    send,
    /** The reader answers this from now on. */
    willRead(next: typeof reads.next | Reading) {
      reads.next = typeof next === "function" ? next : async () => next;
    },
    async close() {
      table.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
export type System = Awaited<ReturnType<typeof makeSystem>>;
