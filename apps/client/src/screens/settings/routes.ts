import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openRoute } from "../../app/roots.tsx";

export const routes = [
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings",
    component: lazyRouteComponent(() => import("./settings-screen.tsx"), "SettingsScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/profile",
    component: lazyRouteComponent(() => import("./profile-screen.tsx"), "ProfileScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/lock",
    component: lazyRouteComponent(() => import("./lock-screen.tsx"), "LockScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/consents",
    component: lazyRouteComponent(() => import("./consents-screen.tsx"), "ConsentsScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/receipts",
    component: lazyRouteComponent(() => import("./receipts-screen.tsx"), "ReceiptsScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/privacy",
    component: lazyRouteComponent(() => import("./privacy-screen.tsx"), "PrivacyScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/about",
    component: lazyRouteComponent(() => import("./about-screen.tsx"), "AboutScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/licences",
    component: lazyRouteComponent(() => import("./licences-screen.tsx"), "LicencesScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/delete",
    component: lazyRouteComponent(() => import("./delete-screen.tsx"), "DeleteScreen"),
  }),
] as const;
