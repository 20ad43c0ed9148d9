import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { closedRoute, type RouterContext } from "../../app/roots.tsx";

/** Onboarding is for a device without a vault. */
const onlyWhenEmpty = ({ context: { services } }: { context: RouterContext }) => {
  if (services.vault.status() !== "empty") throw redirect({ to: "/", replace: true });
};

export const routes = [
  createRoute({
    getParentRoute: () => closedRoute,
    path: "/welcome",
    beforeLoad: onlyWhenEmpty,
    component: lazyRouteComponent(() => import("./welcome-screen.tsx"), "WelcomeScreen"),
  }),
  createRoute({
    getParentRoute: () => closedRoute,
    path: "/how-it-works",
    beforeLoad: onlyWhenEmpty,
    component: lazyRouteComponent(() => import("./privacy-screen.tsx"), "PrivacyScreen"),
  }),
  createRoute({
    getParentRoute: () => closedRoute,
    path: "/consents",
    // A device with reports comes here too, when who signed in has no account (any more).
    beforeLoad: (given) => {
      if (!given.context.services.session.awaitsConsents()) onlyWhenEmpty(given);
    },
    component: lazyRouteComponent(() => import("./consents-screen.tsx"), "ConsentsScreen"),
  }),
] as const;
