import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { reportRoute } from "../report/route.ts";

export const routes = [
  createRoute({
    getParentRoute: () => reportRoute,
    path: "chat",
    component: lazyRouteComponent(() => import("./chat-screen.tsx"), "ChatScreen"),
  }),
] as const;
