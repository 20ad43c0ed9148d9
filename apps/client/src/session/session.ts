import {
  type ConsentsGiven,
  consentNames,
  consentTexts,
  err,
  ok,
  type Provider,
  type Result,
} from "@serenya/contract";
import { type Client, generateDeviceKey } from "@serenya/contract/client";
import type { Records } from "../device/records.ts";
import type { Vault } from "../device/vault.ts";
import { type BeginFault, beginSignIn } from "./begin.ts";
import { type EnterFault, enter, type SignedIn } from "./enter.ts";
import { type FinishFault, finishSignIn, type IdentityProof } from "./finish.ts";
import { ownLanguage } from "./own-language.ts";

/** entered: somebody is signed in, and the vault comes next. consents-needed: there is no account yet. */
export type Entered = "entered" | "consents-needed";

/**
 * Signing in, from the consents to the tokens in the vault. What has no vault to be in yet is held in memory:
 * a reload before the lock is made starts the sign-in again.
 */
export interface Session {
  /** All five texts were agreed to. With a sign-in waiting for that, the account is made now. */
  agree(): Promise<Result<"sign-in-next" | "entered", EnterFault>>;
  hasAgreed(): boolean;
  /** There was a sign-in without an account, which waits for the consents. */
  awaitsConsents(): boolean;
  /** Leaves for the provider's page when it is well. */
  begin(provider: Provider): Promise<Result<void, BeginFault>>;
  /** Takes up what the provider's page came back with. */
  finish(query: URLSearchParams): Promise<Result<Entered, FinishFault | EnterFault>>;
  /** Somebody has signed in whose tokens are not in the vault yet. */
  isWaitingForVault(): boolean;
  /** Stores who signed in, if anybody did; refused when the vault holds another account's reports. */
  adopt(records: Records): Promise<Result<void, { code: "other-account" }>>;
  /** Forgets a sign-in that was not stored. */
  drop(): void;
}

export function createSession({ client, vault }: { client: Client; vault: Vault }): Session {
  let consents: ConsentsGiven | null = null;
  let proof: IdentityProof | null = null;
  let waiting: (SignedIn & { readonly deviceId: string }) | null = null;

  async function enterWith(found: IdentityProof): Promise<Result<Entered, EnterFault>> {
    const answer = await enter(client, found, consents, ownLanguage(navigator.languages));
    if (answer.ok) {
      waiting = { ...answer.value, deviceId: found.device.deviceId };
      proof = null;
      return ok("entered");
    }
    if (!("code" in answer.error) || answer.error.code !== "consents-needed") return err(answer.error);
    proof = found;
    return ok("consents-needed");
  }

  return {
    async agree() {
      consents = allConsents();
      if (!proof) return ok("sign-in-next");
      const entered = await enterWith(proof);
      return entered.ok ? ok("entered") : entered;
    },
    hasAgreed: () => consents !== null,
    awaitsConsents: () => proof !== null,
    async begin(provider) {
      const deviceId = (await vault.records()?.setting("deviceId")) ?? crypto.randomUUID();
      const page = await beginSignIn({ provider, deviceId, consents });
      if (!page.ok) return page;
      location.assign(page.value);
      return ok(undefined);
    },
    async finish(query) {
      const finished = await finishSignIn(query);
      if (!finished.ok) return finished;
      consents = finished.value.consents;
      return enterWith(finished.value.proof);
    },
    isWaitingForVault: () => waiting !== null,
    async adopt(records) {
      if (!waiting) return ok(undefined);
      const { profile, tokens, deviceId } = waiting;
      const owner = await records.setting("profile");
      if (owner && owner.id !== profile.id) return err({ code: "other-account" });
      // Before the tokens: whoever is signed in has a key to which results can be sealed.
      if (!(await records.setting("deviceKey")))
        await records.setSetting("deviceKey", await generateDeviceKey());
      await records.setSetting("deviceId", deviceId);
      await records.setSetting("profile", profile);
      await records.setSetting("consents", profile.consents);
      await records.setSetting("tokens", tokens);
      waiting = null;
      consents = null;
      return ok(undefined);
    },
    drop() {
      waiting = null;
      proof = null;
      consents = null;
    },
  };
}

/** All five, each to its current text, as ticked. */
export function allConsents(): ConsentsGiven {
  return Object.fromEntries(
    consentNames.map((name) => [name, { version: consentTexts[name].version, method: "tick-box" }]),
  );
}
