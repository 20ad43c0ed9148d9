import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { closedRoute } from "../../app/roots.tsx";

export const routes = [
  createRoute({
    getParentRoute: () => closedRoute,
    path: "/lock/create",
    beforeLoad: ({ context: { services } }) => {
      // The lock comes after the sign-in; a reload in between starts again.
      if (services.vault.status() === "empty" && !services.session.isWaitingForVault())
        throw redirect({ to: "/welcome", replace: true });
      if (services.vault.status() === "open") throw redirect({ to: "/", replace: true });
      if (services.vault.status() === "locked") throw redirect({ to: "/unlock", replace: true });
    },
    component: lazyRouteComponent(() => import("./create-screen.tsx"), "CreateScreen"),
  }),
  createRoute({
    getParentRoute: () => closedRoute,
    path: "/lock/words",
    beforeLoad: ({ context: { services } }) => {
      if (!services.freshWords.words) throw redirect({ to: "/", replace: true });
    },
    component: lazyRouteComponent(() => import("./words-screen.tsx"), "WordsScreen"),
  }),
  createRoute({
    getParentRoute: () => closedRoute,
    path: "/unlock",
    validateSearch: ({ next }: Record<string, unknown>): { next?: string } =>
      // Only a place of our own: an address could be given by anybody.
      typeof next === "string" && /^\/(?![/\\])/.test(next) ? { next } : {},
    beforeLoad: ({ context: { services } }) => {
      if (services.vault.status() === "empty") throw redirect({ to: "/welcome", replace: true });
    },
    component: lazyRouteComponent(() => import("./unlock-screen.tsx"), "UnlockScreen"),
  }),
] as const;
