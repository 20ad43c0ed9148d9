import { randomBytes } from "node:crypto";
import type { EventEmitter } from "node:events";
import type { Provider as ProviderName } from "@serenya/contract";
import { describeFault, type Log } from "@serenya/functions";
import Provider, { type Configuration, interactionPolicy } from "oidc-provider";
import { pageHeaders } from "../pages/page.ts";
import { claimsOf, type DevAccounts } from "./accounts.ts";
import { signInErrorPage } from "./login-page.ts";
import { memoryStore } from "./memory-store.ts";
import type { SigningJwk } from "./signing-key.ts";

/** The one client of the development providers: public, with PKCE. */
export const devClientId = "serenya-dev";

/** For the command line, which takes the code from the redirect itself: nothing listens there. */
export const commandLineRedirect = "http://127.0.0.1/callback";

/** Where the development provider stands below the system's address. */
export const issuerPath = (provider: ProviderName): string => `/dev/${provider}`;

export interface DevProviderOptions {
  readonly provider: ProviderName;
  /** The system's address, without a slash at the end. */
  readonly url: string;
  readonly key: SigningJwk;
  readonly accounts: DevAccounts;
  /** Origins from which the app runs in development, beside `url` itself. */
  readonly appOrigins: readonly string[];
  readonly log: Log;
}

/**
 * An OpenID Connect provider (oidc-provider) with real, signed id tokens, in the place of Google or Apple.
 * Every sign-in shows the login page; consent is implied, since the one client is Serenya itself.
 */
export function devProvider(options: DevProviderOptions): Provider {
  const provider = new Provider(`${options.url}${issuerPath(options.provider)}`, configuration(options));
  // The library's own way is to print errors with their message; a request's content could be in them.
  const report = (...args: unknown[]) => {
    const error = args.find((arg) => arg instanceof Error);
    options.log.write({ level: "error", event: "fault", function: "gateway", fault: describeFault(error) });
  };
  provider.on("server_error", report);
  const application: EventEmitter = provider;
  application.on("error", report);
  return provider;
}

function configuration({ provider, url, key, accounts, appOrigins }: DevProviderOptions): Configuration {
  const origins = [url, ...appOrigins];
  return {
    adapter: memoryStore(),
    jwks: { keys: [key] },
    clients: [
      {
        client_id: devClientId,
        application_type: "web",
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code"],
        response_types: ["code"],
        redirect_uris: [commandLineRedirect, ...redirects(origins)],
      },
    ],
    clientBasedCORS: (_ctx, origin) => origins.includes(origin),
    // Google and Apple put the claims into the id token itself.
    conformIdTokenClaims: false,
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["name", "given_name", "family_name"],
    },
    findAccount: (_ctx, sub) => {
      const account = accounts.find(sub);
      return account && { accountId: sub, claims: () => claimsOf(account) };
    },
    loadExistingGrant: async (ctx) => {
      const { client, account, provider: issuing } = ctx.oidc;
      if (!client || !account) return undefined;
      const grant = new issuing.Grant({ clientId: client.clientId, accountId: account.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    interactions: {
      url: (_ctx, interaction) => `${issuerPath(provider)}/interaction/${interaction.uid}`,
      policy: alwaysAsk(),
    },
    // No more than the sign-in needs.
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
    },
    responseTypes: ["code"],
    scopes: ["openid", "email", "profile"],
    clientAuthMethods: ["none"],
    pkce: { required: () => true },
    cookies: {
      keys: [randomBytes(32).toString("base64url")],
      // Both providers live on one host: their cookies need names of their own.
      names: {
        session: `dev_${provider}_session`,
        interaction: `dev_${provider}_interaction`,
        resume: `dev_${provider}_resume`,
      },
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 900,
      Session: 900,
      Grant: 900,
    },
    renderError: (ctx, out) => {
      ctx.set({ ...pageHeaders() });
      ctx.body = signInErrorPage(out.error);
    },
  };
}

/** Redirects to `/signin/callback` of each origin that a browser can be sent to. */
const redirects = (origins: readonly string[]) =>
  [...new Set(origins)]
    .filter((origin) => /^https?:/.test(origin))
    .map((origin) => `${origin}/signin/callback`);

/** One person tries several accounts on one machine: a sign-in never goes through without the page. */
function alwaysAsk() {
  const policy = interactionPolicy.base();
  policy
    .get("login")
    ?.checks.add(
      new interactionPolicy.Check(
        "ask_each_time",
        "the login page is always shown",
        "login_required",
        (ctx) =>
          ctx.oidc.result?.login
            ? interactionPolicy.Check.NO_NEED_TO_PROMPT
            : interactionPolicy.Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}
