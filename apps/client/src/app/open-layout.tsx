import { useQueryClient } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import { PageSkeleton } from "../design/index.ts";
import { autoLock } from "../device/index.ts";
import { OutboxRunner } from "../documents/outbox/outbox-runner.tsx";
import { defaultAutoLockMinutes } from "./auto-lock.ts";
import { ConsentsDueGate } from "./consents-due-gate.tsx";
import { Frame } from "./frame.tsx";
import { refreshProfile } from "./refresh-profile.ts";
import { RecordsContext, useServices } from "./services.ts";
import { applyTheme } from "./theme.ts";
import { keepLive, useSetting } from "./use-live.ts";

/** What is around every screen behind the lock: the database, the navigation, and the lock's clock. */
export function OpenLayout() {
  const services = useServices();
  const queries = useQueryClient();
  // Held for as long as these screens stand: after a lock they are on their way out.
  const [records] = useState(() => services.vault.records());
  useEffect(() => {
    if (!records) return;
    void refreshProfile(services.client, records);
    return keepLive(records, queries);
  }, [records, services, queries]);

  if (!records) return <PageSkeleton />;
  return (
    <RecordsContext value={records}>
      <OutboxRunner />
      <Frame>
        <Suspense fallback={<PageSkeleton />}>
          <Chosen />
          <ConsentsDueGate>
            <Outlet />
          </ConsentsDueGate>
        </Suspense>
      </Frame>
    </RecordsContext>
  );
}

/** Follows what the person chose: theme and auto-lock. */
function Chosen() {
  const { vault } = useServices();
  const theme = useSetting("theme");
  const minutes = useSetting("autoLockMinutes") ?? defaultAutoLockMinutes;
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => autoLock(vault, minutes), [minutes, vault]);
  return null;
}
