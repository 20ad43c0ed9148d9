import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { reportRoute } from "../report/route.ts";

export const routes = [
  createRoute({
    getParentRoute: () => reportRoute,
    path: "/",
    component: lazyRouteComponent(() => import("./results-screen.tsx"), "ResultsScreen"),
  }),
] as const;
