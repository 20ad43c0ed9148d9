import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openRoute } from "../../app/roots.tsx";

export const routes = [
  createRoute({
    getParentRoute: () => openRoute,
    path: "/add",
    component: lazyRouteComponent(() => import("./add-screen.tsx"), "AddScreen"),
  }),
] as const;
