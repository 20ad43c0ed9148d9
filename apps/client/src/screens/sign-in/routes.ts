import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { closedRoute } from "../../app/roots.tsx";
import { PageSkeleton } from "../../design/index.ts";

export const routes = [
  createRoute({
    getParentRoute: () => closedRoute,
    path: "/signin",
    component: lazyRouteComponent(() => import("./sign-in-screen.tsx"), "SignInScreen"),
  }),
  createRoute({
    getParentRoute: () => closedRoute,
    path: "/signin/callback",
    pendingMs: 0,
    pendingComponent: PageSkeleton,
    // Once a move: a code is good once. What went wrong is the screen's to say.
    loader: async ({ context: { services } }) => {
      const query = new URLSearchParams(location.search);
      const entered = await services.session.finish(query);
      if (!entered.ok) return entered.error;
      if (entered.value === "consents-needed") throw redirect({ to: "/consents", replace: true });
      const isNew = services.vault.status() === "empty";
      throw redirect({ to: isNew ? "/lock/create" : "/unlock", replace: true });
    },
    staleTime: Number.POSITIVE_INFINITY,
    component: lazyRouteComponent(() => import("./callback-screen.tsx"), "CallbackScreen"),
  }),
] as const;
