import type { IncomingMessage, ServerResponse } from "node:http";
import { type Provider as ProviderName, providerSchema } from "@serenya/contract";
import type { Log } from "@serenya/functions";
import { pageHeaders } from "../pages/page.ts";
import type { NodeHandler } from "../server/router.ts";
import { devAccounts, subjectOf } from "./accounts.ts";
import { readLoginForm } from "./login-form.ts";
import { type LoginAttempt, loginPage, signInErrorPage } from "./login-page.ts";
import { devProvider, issuerPath } from "./provider.ts";
import { signingKey } from "./signing-key.ts";

export interface IdentityOptions {
  readonly url: string;
  /** Where the providers' keys are kept. */
  readonly folder: string;
  readonly appOrigins: readonly string[];
  readonly log: Log;
}

/** The development identity providers, one handler for each path they are mounted at. */
export async function identityHandlers(options: IdentityOptions): Promise<ReadonlyMap<string, NodeHandler>> {
  const mounted = providerSchema.options.map(
    async (provider): Promise<[string, NodeHandler]> => [
      issuerPath(provider),
      await mount(provider, options),
    ],
  );
  return new Map(await Promise.all(mounted));
}

async function mount(
  name: ProviderName,
  { url, folder, appOrigins, log }: IdentityOptions,
): Promise<NodeHandler> {
  const accounts = devAccounts();
  const key = await signingKey(folder, name);
  const provider = devProvider({ provider: name, url, key, accounts, appOrigins, log });
  const library = provider.callback();
  const root = issuerPath(name);
  const targets = appOrigins.filter((origin) => /^https?:/.test(origin));

  const show = (res: ServerResponse, attempt?: LoginAttempt) => {
    // The command line's redirect is a target too: a browser may be sent there by hand.
    res.writeHead(attempt ? 422 : 200, { ...pageHeaders(["http://127.0.0.1", ...targets]) });
    res.end(loginPage(name, attempt));
  };

  const interaction = async (req: IncomingMessage, res: ServerResponse) => {
    const known = await provider.interactionDetails(req, res).catch(() => undefined);
    if (!known) {
      res.writeHead(400, { ...pageHeaders() }).end(signInErrorPage("interaction_unknown"));
      return;
    }
    if (req.method !== "POST") return show(res);
    const form = await readLoginForm(req);
    if (form.kind === "invalid") return show(res, form);
    if (form.kind === "cancel") {
      await provider.interactionFinished(req, res, { error: "access_denied" });
      return;
    }
    const sub = subjectOf(name, form.email);
    accounts.remember({ sub, email: form.email, name: form.name });
    await provider.interactionFinished(req, res, { login: { accountId: sub } });
  };

  return async (req, res) => {
    const path = (req.url ?? "").slice(root.length) || "/";
    if (path.startsWith("/interaction/")) return interaction(req, res);
    // A sign-in begins without the one before: the library would refuse another account in the same browser.
    if (/^\/auth(\?|$)/.test(path)) delete req.headers.cookie;
    // The library finds the place it is mounted at by comparing these two.
    Object.assign(req, { originalUrl: req.url, url: path });
    await library(req, res);
  };
}
