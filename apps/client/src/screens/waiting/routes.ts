import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openRoute } from "../../app/roots.tsx";

export const routes = [
  createRoute({
    getParentRoute: () => openRoute,
    path: "/waiting/$id",
    component: lazyRouteComponent(() => import("./waiting-screen.tsx"), "WaitingScreen"),
  }),
] as const;
