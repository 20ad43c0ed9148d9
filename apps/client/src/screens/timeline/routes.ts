import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openRoute } from "../../app/roots.tsx";

export const routes = [
  createRoute({
    getParentRoute: () => openRoute,
    path: "/",
    component: lazyRouteComponent(() => import("./timeline-screen.tsx"), "TimelineScreen"),
  }),
] as const;
