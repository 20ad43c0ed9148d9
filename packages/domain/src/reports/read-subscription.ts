import { err, type Failure, type Operations, type Output, ok, type Result } from "@serenya/contract";
import type { User } from "../account/user.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { TableDep } from "../ports/table.ts";
import { loadProfile } from "../records/profile.ts";
import { freeReport } from "./entitlement.ts";

/** What the account has, and whether its free doctor's report is left. */
export const readSubscription =
  (deps: TableDep & ClockDep) =>
  async (user: User): Promise<Result<Output<Operations["subscriptionsGet"]>, Failure<"unauthorized">>> => {
    const profile = await loadProfile(deps, user.userId);
    if (!profile) return err({ code: "unauthorized" });
    const { available, until } = freeReport(profile, deps.clock.now());
    return ok({
      subscription: profile.current_subscription,
      freeReport: { available, until: until.toISOString() },
    });
  };
