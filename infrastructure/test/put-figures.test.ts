import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { putFigures } from "../smoke/put-figures.ts";

let server: Server;
let asked: { target: string; body: unknown }[];
/** What the service answers to the making of the stream. */
let stream: { status: number; body: string };
beforeEach(async () => {
  asked = [];
  stream = { status: 200, body: "{}" };
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  server = createServer(async (req, res) => {
    const target = String(req.headers["x-amz-target"]).split(".").at(-1) ?? "";
    asked.push({ target, body: await json(req) });
    const { status, body } = target === "CreateLogStream" ? stream : { status: 200, body: "{}" };
    res.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
});
const put = () =>
  putFigures(['{"_aws":{}}'], {
    region: "eu-west-1",
    logGroup: "/serenya/dev/journey-checks",
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });

it("writes the lines to the day's stream of the log group", async () => {
  await put();
  const at = {
    logGroupName: "/serenya/dev/journey-checks",
    logStreamName: new Date().toISOString().slice(0, 10),
  };
  expect(asked).toEqual([
    { target: "CreateLogStream", body: at },
    {
      target: "PutLogEvents",
      body: { ...at, logEvents: [{ message: '{"_aws":{}}', timestamp: expect.any(Number) }] },
    },
  ]);
});

it("goes on where the stream is there already, and fails where the group isn't", async () => {
  stream = { status: 400, body: JSON.stringify({ __type: "ResourceAlreadyExistsException" }) };
  await put();
  expect(asked.map(({ target }) => target)).toEqual(["CreateLogStream", "PutLogEvents"]);
  stream = { status: 400, body: JSON.stringify({ __type: "ResourceNotFoundException" }) };
  await expect(put()).rejects.toMatchObject({ name: "ResourceNotFoundException" });
});
