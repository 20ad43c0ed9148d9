import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openRoute } from "../../app/roots.tsx";

export const routes = [
  createRoute({
    getParentRoute: () => openRoute,
    path: "/settings/export",
    component: lazyRouteComponent(() => import("./export-screen.tsx"), "ExportScreen"),
  }),
] as const;
