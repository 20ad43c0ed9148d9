import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openRoute } from "../../app/roots.tsx";

export const routes = [
  createRoute({
    getParentRoute: () => openRoute,
    path: "/doctor",
    component: lazyRouteComponent(() => import("./doctor-screen.tsx"), "DoctorScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoute,
    path: "/doctor/$id",
    component: lazyRouteComponent(() => import("./made-screen.tsx"), "MadeScreen"),
  }),
] as const;
