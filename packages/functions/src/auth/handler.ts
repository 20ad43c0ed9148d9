import type { ErrorCode, Failure, Provider, Result } from "@serenya/contract";
import type { ClockDep, ConfigDep, IdsDep } from "@serenya/domain";
import {
  type EmailIndexDep,
  type FieldCipherDep,
  type IdentityKeysDep,
  type MetricDimensions,
  type MetricsDep,
  onboard,
  refreshSession,
  type SignerDep,
  signIn,
  signOut,
  type TableDep,
} from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

type SignInOutcome = ErrorCode & NonNullable<MetricDimensions["outcome"]>;
type Deps = LogDep &
  MetricsDep &
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
    oauthOnboarding: ({ body }) => counted(deps, body.provider, onboard(deps)(body)),
    oauthSignin: ({ body }) => counted(deps, body.provider, signIn(deps)(body)),
    refresh: ({ body }) => refreshSession(deps)(body),
    signout: ({ user }) => signOut(deps)(user),
    keys: async () => ({ ok: true, value: { keys: [...(await deps.signer.publicKeys())] } }),
  });

/** Counts what came of a sign-up or sign-in. */
async function counted<T, Code extends SignInOutcome>(
  { metrics }: MetricsDep,
  provider: Provider,
  signingIn: Promise<Result<T, Failure<Code>>>,
): Promise<Result<T, Failure<Code>>> {
  const result = await signingIn;
  metrics.record({ SignIn: 1 }, { provider, outcome: result.ok ? "ok" : result.error.code });
  return result;
}
