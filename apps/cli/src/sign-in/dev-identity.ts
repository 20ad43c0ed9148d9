import { createHash, randomBytes } from "node:crypto";
import { err, ok, type Result } from "@serenya/contract";
import { z } from "zod";
import { type CookieJar, cookieJar } from "./cookie-jar.ts";
import { findForm } from "./login-form.ts";

/** Why no id token was had. `problem` is a sentence. */
export interface SignInFailure {
  readonly kind: "sign-in";
  readonly problem: string;
}
type Outcome<T> = Result<T, SignInFailure>;

const clientId = "serenya-dev";
/** Nothing listens there: the code is taken from the redirect itself. */
const redirectUri = "http://127.0.0.1/callback";
const mostRedirects = 10;
/** Milliseconds for one request. */
const patience = 20_000;

const discoverySchema = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });
const tokenSchema = z.object({ id_token: z.string() });

/**
 * Gets an id token for a development user from the system's own identity provider, as a browser would: OpenID
 * Connect's authorization code flow with PKCE (RFC 7636), the login page filled in by hand. Throws what `fetch`
 * throws when no answer comes.
 */
export async function devIdToken(
  url: string,
  user: { readonly email: string; readonly name: string },
): Promise<Outcome<{ idToken: string; nonce: string }>> {
  const discovered = await getJson(`${url.replace(/\/+$/, "")}/dev/google/.well-known/openid-configuration`);
  const found = discoverySchema.safeParse(discovered);
  if (!found.success) return fail("This system has no development sign-in, which this command needs.");

  const [verifier, state, nonce] = [random(), random(), random()];
  const start = new URL(found.data.authorization_endpoint);
  start.search = new URLSearchParams({
    client_id: clientId,
    response_type: "code",
    redirect_uri: redirectUri,
    scope: "openid email profile",
    state,
    nonce,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  }).toString();

  const code = await codeFor(start, { ...user, state });
  if (!code.ok) return code;
  const answer = await fetch(found.data.token_endpoint, {
    method: "POST",
    signal: AbortSignal.timeout(patience),
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: clientId,
      redirect_uri: redirectUri,
      code: code.value,
      code_verifier: verifier,
    }),
  });
  const tokens = tokenSchema.safeParse(await answer.json().catch(() => undefined));
  return tokens.success
    ? ok({ idToken: tokens.data.id_token, nonce })
    : fail("The sign-in gave no id token in exchange for its code.");
}

/** Goes from page to page until the provider sends the browser back with a code. */
async function codeFor(
  start: URL,
  { email, name, state }: { email: string; name: string; state: string },
): Promise<Outcome<string>> {
  const jar = cookieJar();
  let isFilledIn = false;
  let visit: { url: URL; form?: URLSearchParams } = { url: start };
  for (let visits = 0; visits < mostRedirects; visits++) {
    const answer = await ask(visit, jar);
    const target = answer.headers.get("location");
    if (target !== null) {
      const next = new URL(target, visit.url);
      if (next.href.startsWith(`${redirectUri}?`)) return codeFrom(next, state);
      if (next.origin !== start.origin) return fail("The sign-in led to another system, and was stopped.");
      visit = { url: next };
      continue;
    }
    const form = findForm(await answer.text(), visit.url);
    if (!form || isFilledIn)
      return fail("The sign-in page did not accept this user: check --email and --name.");
    isFilledIn = true;
    visit = { url: form.action, form: new URLSearchParams({ ...form.fields, email, name }) };
  }
  return fail("The sign-in went in circles.");
}

async function ask({ url, form }: { url: URL; form?: URLSearchParams }, jar: CookieJar): Promise<Response> {
  const answer = await fetch(url, {
    method: form ? "POST" : "GET",
    headers: { cookie: jar.header(url), accept: "text/html" },
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
    ...(form && { body: form }),
  });
  jar.keep(answer.headers, url);
  return answer;
}

function codeFrom(callback: URL, state: string): Outcome<string> {
  const { code, error, state: returned } = Object.fromEntries(callback.searchParams);
  if (error) return fail(`The sign-in was refused (${error}).`);
  if (!code || returned !== state) return fail("The sign-in came back with another attempt's answer.");
  return ok(code);
}

async function getJson(url: string): Promise<unknown> {
  const answer = await fetch(url, {
    headers: { accept: "application/json" },
    signal: AbortSignal.timeout(patience),
  });
  return answer.ok ? answer.json().catch(() => undefined) : undefined;
}

/** 43 characters: as many as RFC 7636 wants of a verifier. */
const random = () => randomBytes(32).toString("base64url");
const fail = (problem: string) => err<SignInFailure>({ kind: "sign-in", problem });
