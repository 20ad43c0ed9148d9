import { createHash } from "node:crypto";
import type { Provider } from "@serenya/contract";

/** Somebody as the login page was told. */
export interface DevAccount {
  readonly sub: string;
  readonly email: string;
  readonly name: string;
}

/** `sub` of an e-mail address at a provider: the same on every machine and after every restart. */
export function subjectOf(provider: Provider, email: string): string {
  const hash = createHash("sha256").update(`serenya-dev/${provider}/${email.trim().toLowerCase()}`);
  return `dev-${provider}-${hash.digest("hex").slice(0, 24)}`;
}

/** The claims of an id token, with the name taken apart at its first space. */
export function claimsOf({ sub, email, name }: DevAccount) {
  const [given = "", ...family] = name.split(/\s+/).filter(Boolean);
  return {
    sub,
    email,
    email_verified: true,
    ...(given && { name: [given, ...family].join(" "), given_name: given }),
    ...(family.length > 0 && { family_name: family.join(" ") }),
  };
}

export interface DevAccounts {
  remember(account: DevAccount): void;
  find(sub: string): DevAccount | undefined;
}

const most = 5_000;

/** Who has signed in since the start; in memory only. */
export function devAccounts(): DevAccounts {
  const accounts = new Map<string, DevAccount>();
  return {
    remember(account) {
      accounts.delete(account.sub);
      accounts.set(account.sub, account);
      const oldest = accounts.keys().next();
      if (accounts.size > most && !oldest.done) accounts.delete(oldest.value);
    },
    find: (sub) => accounts.get(sub),
  };
}
