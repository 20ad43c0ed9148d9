import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openRoute } from "../../app/roots.tsx";

export const routes = [
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/export",
    component: lazyRouteComponent(() => import("./export-screen.tsx"), "ExportScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/export/backup",
    component: lazyRouteComponent(() => import("./backup-screen.tsx"), "BackupScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/export/restore",
    component: lazyRouteComponent(() => import("./restore-screen.tsx"), "RestoreScreen"),
  }),
] as const;
