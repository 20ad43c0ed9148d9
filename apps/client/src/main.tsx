import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { leaveWhenLocked } from "./app/leave-when-locked.ts";
import { createAppRouter } from "./app/router.tsx";
import { createServices, ServicesContext } from "./app/services.ts";
import { StartFault } from "./app/start-fault.tsx";
import { restoreTheme } from "./app/theme.ts";
import "./design/app.css";
import { openVault } from "./device/index.ts";

restoreTheme();
const place = document.getElementById("app");
if (!place) throw new Error("index.html has no place for the app");
const root = createRoot(place);

try {
  const services = createServices(await openVault());
  const queries = new QueryClient();
  const router = createAppRouter(services);
  leaveWhenLocked(services.vault, router, queries);
  root.render(
    <StrictMode>
      <ServicesContext value={services}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ServicesContext>
    </StrictMode>,
  );
} catch {
  root.render(<StartFault />);
}
