import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openRoute } from "../../app/roots.tsx";

/** One report: its title and tabs. Results, page and chat are its children and read it with `useReport`. */
export const reportRoute = createRoute({
  getParentRoute: () => openRoute,
  path: "/report/$id",
  component: lazyRouteComponent(() => import("./report-layout.tsx"), "ReportLayout"),
});
