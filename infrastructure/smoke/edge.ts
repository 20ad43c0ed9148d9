import assert from "node:assert/strict";
import { connect } from "node:tls";
import { basePath } from "@serenya/contract";
import { shellOrigins } from "../config.ts";
import type { Steps } from "../journey/steps.ts";

/** What can be seen of a deployment without an account: addresses, refusals, headers, and how it speaks. */
export async function checkEdge(
  { step }: Steps,
  { url, apiUrl }: { readonly url: string; readonly apiUrl?: string },
): Promise<void> {
  await step("the app's page comes, with its policy, and its screens have addresses", async () => {
    for (const path of ["/", "/signin/callback"]) {
      const page = await fetch(`${url}${path}`);
      assert.equal(page.status, 200);
      assert.match(page.headers.get("content-type") ?? "", /text\/html/);
      assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'/);
      assert.match(page.headers.get("strict-transport-security") ?? "", /max-age=63072000/);
    }
  });

  await step("the contract and the app's settings are there", async () => {
    const contract = await fetch(`${url}${basePath}/openapi.json`);
    assert.equal(((await contract.json()) as { openapi: string }).openapi, "3.1.0");
    const settings = (await (await fetch(`${url}/app-config.json`)).json()) as { providers: object };
    assert.ok(Object.keys(settings.providers).length > 0);
  });

  await step("the public keys come through API and function", async () => {
    const answer = await fetch(`${url}${basePath}/auth/keys`);
    assert.equal(answer.status, 200);
    const body = (await answer.json()) as { ok: boolean; data: { keys: unknown[] } };
    assert.ok(body.ok && body.data.keys.length > 0);
  });

  await step("without a token the answer is 401 in the contract's envelope", async () => {
    const answer = await fetch(`${url}${basePath}/user/profile`);
    assert.equal(answer.status, 401);
    assert.equal(((await answer.json()) as { error: { code: string } }).error.code, "unauthorized");
  });

  await step("the native shells may call, and strangers may not", async () => {
    const preflight = (origin: string) =>
      fetch(`${url}${basePath}/user/profile`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "GET" },
      });
    for (const origin of shellOrigins)
      assert.equal((await preflight(origin)).headers.get("access-control-allow-origin"), origin);
    const stranger = await preflight("https://elsewhere.example.org");
    assert.notEqual(stranger.headers.get("access-control-allow-origin"), "https://elsewhere.example.org");
  });

  await step("plain HTTP is not answered by the API", async () => {
    const answer = await fetch(`${url.replace("https:", "http:")}${basePath}/auth/keys`, {
      redirect: "manual",
    });
    assert.equal(answer.status, 403);
  });

  await step("TLS 1.2 is refused, TLS 1.3 spoken (with a domain name of its own)", async () => {
    const host = new URL(url).hostname;
    assert.equal(await protocolWith(host, "TLSv1.3"), "TLSv1.3");
    if (!host.endsWith(".cloudfront.net")) assert.equal(await protocolWith(host, "TLSv1.2"), "refused");
  });

  if (apiUrl) {
    await step("the API itself refuses who does not come through CloudFront", async () => {
      const answer = await fetch(`${apiUrl}${basePath}/auth/keys`);
      assert.equal(answer.status, 403);
    });
  }
}

/** What a connection with this version at most ends up speaking. */
const protocolWith = (host: string, maxVersion: "TLSv1.2" | "TLSv1.3"): Promise<string | null> =>
  new Promise((resolve) => {
    const socket = connect({ host, port: 443, servername: host, maxVersion }, () => {
      resolve(socket.getProtocol());
      socket.end();
    });
    socket.on("error", () => resolve("refused"));
  });
