import { createRouter } from "@tanstack/react-router";
import { PageSkeleton } from "../design/index.ts";
import { routes as addDocument } from "../screens/add-document/routes.ts";
import { routes as chat } from "../screens/chat/routes.ts";
import { routes as doctor } from "../screens/doctor/routes.ts";
import { routes as exportAndBackup } from "../screens/export/routes.ts";
import { routes as lock } from "../screens/lock/routes.ts";
import { routes as onboarding } from "../screens/onboarding/routes.ts";
import { routes as pageView } from "../screens/page-view/routes.ts";
import { reportRoute } from "../screens/report/route.ts";
import { routes as results } from "../screens/results/routes.ts";
import { routes as settings } from "../screens/settings/routes.ts";
import { routes as signIn } from "../screens/sign-in/routes.ts";
import { routes as timeline } from "../screens/timeline/routes.ts";
import { routes as trends } from "../screens/trends/routes.ts";
import { routes as waiting } from "../screens/waiting/routes.ts";
import { closedRoute, openRoute, rootRoute } from "./roots.tsx";
import { ScreenFault } from "./screen-fault.tsx";
import type { Services } from "./services.ts";

const routeTree = rootRoute.addChildren([
  closedRoute.addChildren([...onboarding, ...signIn, ...lock]),
  openRoute.addChildren([
    ...timeline,
    ...addDocument,
    ...waiting,
    reportRoute.addChildren([...results, ...pageView, ...chat]),
    ...trends,
    ...doctor,
    ...settings,
    ...exportAndBackup,
  ]),
]);

export function createAppRouter(services: Services) {
  return createRouter({
    routeTree,
    context: { services },
    defaultPreload: "intent",
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ScreenFault,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
