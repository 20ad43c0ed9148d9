import type { QueryClient } from "@tanstack/react-query";
import type { Vault } from "../device/vault.ts";
import type { createAppRouter } from "./router.tsx";

/**
 * When the vault shuts, the screens behind it are left first, and then what they had read is dropped from
 * memory: a screen that still stands would read again, from a database that is closed.
 */
export function leaveWhenLocked(
  vault: Vault,
  router: ReturnType<typeof createAppRouter>,
  queries: QueryClient,
): void {
  let before = vault.status();
  vault.subscribe(() => {
    const now = vault.status();
    const hasShut = before === "open" && now !== "open";
    before = now;
    if (hasShut) void router.invalidate().then(() => queries.clear());
  });
}
