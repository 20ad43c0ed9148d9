import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { reportRoute } from "../report/route.ts";

/** `row`: the place in `reading.results` of the value that is shown on its page. */
export interface PageSearch {
  readonly row?: number;
}

export const routes = [
  createRoute({
    getParentRoute: () => reportRoute,
    path: "page",
    validateSearch: ({ row }: Record<string, unknown>): PageSearch =>
      typeof row === "number" && Number.isInteger(row) && row >= 0 ? { row } : {},
    component: lazyRouteComponent(() => import("./page-screen.tsx"), "PageScreen"),
  }),
] as const;
