import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openRoute } from "../../app/roots.tsx";

export const routes = [
  createRoute({
    getParentRoute: () => openRoute,
    path: "/trends",
    component: lazyRouteComponent(() => import("./trends-screen.tsx"), "TrendsScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/trends/$loinc",
    component: lazyRouteComponent(() => import("./trend-screen.tsx"), "TrendScreen"),
  }),
] as const;
