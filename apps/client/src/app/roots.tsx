import { createRootRouteWithContext, createRoute, redirect } from "@tanstack/react-router";
import { PageSkeleton } from "../design/index.ts";
import { MissingScreen } from "./missing-screen.tsx";
import { OpenLayout } from "./open-layout.tsx";
import { RootLayout } from "./root-layout.tsx";
import { ScreenFault } from "./screen-fault.tsx";
import type { Services } from "./services.ts";

export interface RouterContext {
  readonly services: Services;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: RootLayout,
  notFoundComponent: MissingScreen,
  errorComponent: ScreenFault,
  pendingComponent: PageSkeleton,
});

/** The parent of every screen behind the lock: they can use `useRecords` and `useLive`. */
export const openRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "open",
  component: OpenLayout,
  beforeLoad: ({ context: { services }, location }) => {
    const status = services.vault.status();
    if (status === "empty") throw redirect({ to: "/welcome", replace: true });
    if (status === "locked")
      throw redirect({ to: "/unlock", search: { next: location.href }, replace: true });
    if (services.freshWords.words) throw redirect({ to: "/lock/words", replace: true });
  },
});

/** The parent of every screen in front of the lock. */
export const closedRoute = createRoute({ getParentRoute: () => rootRoute, id: "closed" });
