import { createHash, randomBytes } from "node:crypto";
import type { Provider } from "@serenya/contract";
import { commandLineRedirect, devClientId, issuerPath } from "../../src/identity/provider.ts";

export interface Identity {
  readonly provider: Provider;
  readonly email: string;
  readonly name: string;
}

export interface IdentityProof {
  readonly provider: Provider;
  readonly idToken: string;
  readonly nonce: string;
}

/** Signs in at the development provider as a browser does: authorise, fill in the page, take the code, swap it. */
export async function signInAtProvider(
  url: string,
  { provider, email, name }: Identity,
): Promise<IdentityProof> {
  const root = `${url}${issuerPath(provider)}`;
  const browse = browser();
  const verifier = randomBytes(32).toString("base64url");
  const nonce = randomBytes(16).toString("base64url");
  const query = new URLSearchParams({
    client_id: devClientId,
    response_type: "code",
    scope: "openid email profile",
    redirect_uri: commandLineRedirect,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    nonce,
  });
  const page = await browse(`${root}/auth?${query}`);
  const done = await browse(page, new URLSearchParams({ email, name }));
  const back = new URL(await browse(done));
  const answer = await fetch(`${root}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: devClientId,
      code: back.searchParams.get("code") ?? "",
      code_verifier: verifier,
      redirect_uri: commandLineRedirect,
    }),
  });
  const { id_token: idToken } = (await answer.json()) as { id_token: string };
  return { provider, idToken, nonce };
}

/** Keeps cookies and answers where it is sent on to. */
function browser() {
  const cookies = new Map<string, string>();
  return async (address: string, form?: URLSearchParams): Promise<string> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, {
      redirect: "manual",
      headers: { cookie },
      ...(form && { method: "POST", body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) cookies.set(name, value ?? "");
    }
    const location = answer.headers.get("location");
    if (!location) throw new Error(`expected to be sent on, and got ${answer.status}`);
    return new URL(location, address).href;
  };
}
