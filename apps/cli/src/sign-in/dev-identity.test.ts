import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { devIdToken } from "./dev-identity.ts";

const user = { email: "a+b@example.org", name: "Ana Ünal" };
let server: Server | undefined;
afterEach(() => server?.close());

type Route = (request: { url: URL; form: URLSearchParams; cookie: string }, response: ServerResponse) => void;

/** A small provider that behaves as the real one: two cookies, a login page, a redirect with a code. */
async function provider(changes: Record<string, Route> = {}): Promise<string> {
  let asked = new URLSearchParams();
  let login = new URLSearchParams();
  const redirect = (response: ServerResponse, to: string, cookies: string[] = []) =>
    response.writeHead(303, { location: to, "set-cookie": cookies }).end();
  const routes: Record<string, Route> = {
    "GET /dev/google/.well-known/openid-configuration": ({ url }, response) =>
      json(response, {
        authorization_endpoint: `${url.origin}/dev/google/auth`,
        token_endpoint: `${url.origin}/dev/google/token`,
      }),
    "GET /dev/google/auth": ({ url }, response) => {
      asked = url.searchParams;
      redirect(response, "/dev/google/interaction/1", [
        "interaction=one; path=/dev/google/interaction/1; httponly",
        "resume=two; path=/dev/google/auth/1; expires=Fri, 01 Jan 2100 00:00:00 GMT",
      ]);
    },
    "GET /dev/google/interaction/1": ({ cookie }, response) =>
      response
        .writeHead(cookie === "interaction=one" ? 200 : 400)
        .end(
          `<form><input name="search"></form><form method="post"><input type="hidden" name="kept" value="&quot;x&quot;"><input name="email"><button name="action" value="login">Go</button><button name="action" value="cancel">Stop</button></form>`,
        ),
    "POST /dev/google/interaction/1": ({ form, cookie }, response) => {
      login = form;
      redirect(response, cookie === "interaction=one" ? "/dev/google/auth/1" : "/dev/google/auth/0");
    },
    "GET /dev/google/auth/1": ({ cookie }, response) => {
      const state = asked.get("state") ?? "";
      const answer = cookie === "resume=two" ? `code=c1&state=${state}` : "error=no_cookie";
      redirect(response, `http://127.0.0.1/callback?${answer}`);
    },
    "POST /dev/google/token": ({ form }, response) => {
      const verifier = form.get("code_verifier") ?? "";
      const challenge = createHash("sha256").update(verifier).digest("base64url");
      const isProved =
        verifier.length >= 43 && challenge === asked.get("code_challenge") && form.get("code") === "c1";
      json(response, isProved ? { id_token: JSON.stringify(Object.fromEntries(login)) } : {});
    },
    ...changes,
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "", `http://${request.headers.host}`);
    const form = new URLSearchParams(await text(request));
    const route = routes[`${request.method} ${url.pathname}`];
    if (route) route({ url, form, cookie: request.headers.cookie ?? "" }, response);
    else response.writeHead(404).end();
  };
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json = (response: ServerResponse, body: unknown) =>
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));

describe("devIdToken", () => {
  it("gets an id token as a browser would, with PKCE, cookies by path and the page's own fields", async () => {
    const answer = await devIdToken(await provider(), user);
    if (!answer.ok) throw new Error(answer.error.problem);
    expect(JSON.parse(answer.value.idToken)).toEqual({ kept: '"x"', action: "login", ...user });
    expect(answer.value.nonce.length).toBeGreaterThanOrEqual(16);
  });

  it.each<[string, Record<string, Route>, string]>([
    [
      "a system without it",
      { "GET /dev/google/.well-known/openid-configuration": notFound },
      "no development",
    ],
    ["a refusal", { "GET /dev/google/auth/1": back("error=access_denied") }, "refused (access_denied)"],
    [
      "another attempt's answer",
      { "GET /dev/google/auth/1": back("code=c1&state=other") },
      "another attempt",
    ],
    ["a way out", { "GET /dev/google/auth": to("http://elsewhere.test/") }, "another system"],
    ["a circle", { "GET /dev/google/auth": to("/dev/google/auth") }, "in circles"],
    [
      "a page that comes back",
      { "POST /dev/google/interaction/1": to("/dev/google/interaction/1") },
      "--email",
    ],
    ["a wrong code", { "POST /dev/google/token": (_, response) => json(response, {}) }, "no id token"],
  ])("says so in a sentence: %s", async (_, changes, words) => {
    const answer = await devIdToken(await provider(changes), user);
    expect(answer).toMatchObject({ ok: false, error: { kind: "sign-in" } });
    if (!answer.ok) expect(answer.error.problem).toContain(words);
  });
});

function notFound(_: unknown, response: ServerResponse): void {
  response.writeHead(404).end();
}
function to(location: string): Route {
  return (_, response) => response.writeHead(302, { location }).end();
}
function back(query: string): Route {
  return to(`http://127.0.0.1/callback?${query}`);
}
