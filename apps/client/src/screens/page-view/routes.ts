import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { reportRoute } from "../report/route.ts";

export const routes = [
  createRoute({
    getParentRoute: () => reportRoute,
    path: "page",
    component: lazyRouteComponent(() => import("../slot.tsx"), "Slot"),
  }),
] as const;
