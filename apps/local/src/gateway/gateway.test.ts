import { basePath, errorBodySchema, limits } from "@serenya/contract";
import { type AuthorizerHandler, createLog, type HttpHandler } from "@serenya/functions";
import type { APIGatewayProxyEvent } from "aws-lambda";
import { afterEach, describe, expect, it } from "vitest";
import { type LocalServer, listen } from "../server/server.ts";
import { createGateway, type GatewayDeps } from "./gateway.ts";

const profile = `${basePath}/user/profile`;
const status = `${basePath}/process/status`;
const correlationId = "01890a5d-ac96-4a74-9f01-3f5a6e0d9c11";

const letIn: AuthorizerHandler = async ({ authorizationToken, methodArn }) => {
  if (authorizationToken !== "Bearer good") throw new Error("Unauthorized");
  return {
    principalId: "u1",
    policyDocument: {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "execute-api:Invoke", Resource: methodArn }],
    },
    context: { userId: "u1", devices: 1 },
  };
};
const echo: HttpHandler = async (event) => ({ statusCode: 200, body: JSON.stringify(event) });

let server: LocalServer;
const lines: string[] = [];
afterEach(async () => {
  await server.close(100);
  lines.length = 0;
});

async function start(functions: GatewayDeps["functions"], authorizer = letIn): Promise<string> {
  const log = createLog(
    (line) => lines.push(line),
    () => new Date(),
  );
  server = await listen("127.0.0.1", 0, log);
  server.serve([{ path: basePath, handler: createGateway({ authorizer, functions, log }) }], []);
  return `http://127.0.0.1:${server.port}`;
}

const good = { authorization: "Bearer good" };

async function expectError(answer: Response, code: string, httpStatus: number) {
  expect(answer.status).toBe(httpStatus);
  const body = errorBodySchema.parse(await answer.json());
  expect(body.error.code).toBe(code);
  expect(answer.headers.get("x-correlation-id")).toBe(body.correlationId);
  return body;
}

describe("the gateway", () => {
  it("calls the operation's function with a proxy event", async () => {
    const url = await start({ status: echo });
    const answer = await fetch(`${url}${status}/a%20b?x=1&x=2&y=z`, { headers: { ...good, "x-own": "v" } });
    const event = (await answer.json()) as APIGatewayProxyEvent;
    expect(event).toMatchObject({
      resource: `${status}/{jobId}`,
      path: `${status}/a%20b`,
      httpMethod: "GET",
      pathParameters: { jobId: "a b" },
      queryStringParameters: { x: "2", y: "z" },
      multiValueQueryStringParameters: { x: ["1", "2"], y: ["z"] },
      body: null,
      isBase64Encoded: false,
    });
    expect(event.headers["x-own"]).toBe("v");
    expect(event.multiValueHeaders["x-own"]).toEqual(["v"]);
    expect(event.requestContext).toMatchObject({
      authorizer: { principalId: "u1", userId: "u1", devices: "1" },
      resourcePath: `${status}/{jobId}`,
      identity: { sourceIp: "127.0.0.1" },
    });
  });

  it("passes on status, headers and body of the answer", async () => {
    const run: HttpHandler = async ({ body }) => ({
      statusCode: 202,
      headers: { "x-one": "1" },
      multiValueHeaders: { "x-many": ["a", "b"] },
      body: Buffer.from(body ?? "").toString("base64"),
      isBase64Encoded: true,
    });
    const url = await start({ user: run });
    const answer = await fetch(`${url}${profile}`, { method: "PUT", headers: good, body: "ä{}" });
    expect(answer.status).toBe(202);
    expect(answer.headers.get("x-one")).toBe("1");
    expect(answer.headers.get("x-many")).toBe("a, b");
    expect(await answer.text()).toBe("ä{}");
  });

  it("echoes a correlation id that is a UUID, and no other", async () => {
    const url = await start({});
    const ask = (id: string) => fetch(`${url}${basePath}/nothing`, { headers: { "x-correlation-id": id } });
    expect((await expectError(await ask(correlationId), "route_not_found", 404)).correlationId).toBe(
      correlationId,
    );
    const body = await expectError(await ask("potassium-6.9-of-Jane"), "route_not_found", 404);
    expect(body.correlationId).not.toContain("potassium");
    expect(lines.join()).not.toContain("potassium");
  });

  it("answers 401 without a token, with a bad one, and where the policy does not allow", async () => {
    const denying: AuthorizerHandler = async (event, context) => {
      const answer = await letIn(event, context);
      return { ...answer, policyDocument: { ...answer.policyDocument, Statement: [] } };
    };
    let url = await start({ user: echo });
    await expectError(await fetch(`${url}${profile}`), "unauthorized", 401);
    await expectError(
      await fetch(`${url}${profile}`, { headers: { authorization: "Bearer bad" } }),
      "unauthorized",
      401,
    );
    await server.close(100);
    url = await start({ user: echo }, denying);
    await expectError(await fetch(`${url}${profile}`, { headers: good }), "unauthorized", 401);
  });

  it("says of a function that is not built yet that it is not available, to those who may ask", async () => {
    const url = await start({});
    await expectError(await fetch(`${url}${profile}`, { headers: good }), "not_available", 501);
    await expectError(await fetch(`${url}${profile}`), "unauthorized", 401);
  });

  it("refuses a body that is too large, announced or not", async () => {
    const url = await start({ user: echo });
    const large = new Uint8Array(limits.requestBytes + 1);
    const put = (body: BodyInit) =>
      fetch(`${url}${profile}`, { method: "PUT", headers: good, body, duplex: "half" } as RequestInit);
    await expectError(await put(large), "body_too_large", 413);
    await expectError(await put(new Blob([large]).stream()), "body_too_large", 413);
    expect((await put(new Uint8Array(limits.requestBytes))).status).toBe(200);
  });

  it("says nothing about the inside when a function or the authorizer throws", async () => {
    const broken = async () => {
      throw new Error("potassium 6.9 of Jane");
    };
    let url = await start({ user: broken });
    await expectError(await fetch(`${url}${profile}`, { headers: good }), "internal_error", 500);
    await server.close(100);
    url = await start({ user: echo }, broken);
    await expectError(await fetch(`${url}${profile}`, { headers: good }), "internal_error", 500);
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain("potassium");
    expect(lines.join()).toContain('"fault"');
  });
});
