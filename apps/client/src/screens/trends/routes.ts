import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openRoute } from "../../app/roots.tsx";

export const routes = [
  createRoute({
    getParentRoute: () => openRoute,
    path: "/trends",
    component: lazyRouteComponent(() => import("../slot.tsx"), "Slot"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/trends/$loinc",
    component: lazyRouteComponent(() => import("../slot.tsx"), "Slot"),
  }),
] as const;
