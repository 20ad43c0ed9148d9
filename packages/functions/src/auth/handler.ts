import type { ClockDep, ConfigDep, IdsDep } from "@serenya/domain";
import {
  type EmailIndexDep,
  type FieldCipherDep,
  type IdentityKeysDep,
  onboard,
  refreshSession,
  type SignerDep,
  signIn,
  signOut,
  type TableDep,
} from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

type Deps = LogDep &
  TableDep &
  SignerDep &
  FieldCipherDep &
  EmailIndexDep &
  IdentityKeysDep &
  ClockDep &
  IdsDep &
  ConfigDep;

export const auth = (deps: Deps) =>
  serve(deps, "auth", {
    oauthOnboarding: ({ body }) => onboard(deps)(body),
    oauthSignin: ({ body }) => signIn(deps)(body),
    refresh: ({ body }) => refreshSession(deps)(body),
    signout: ({ user }) => signOut(deps)(user),
    keys: async () => ({ ok: true, value: { keys: [...(await deps.signer.publicKeys())] } }),
  });
