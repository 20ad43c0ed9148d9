import { CSPProvider } from "@base-ui/react/csp-provider";
import { Outlet } from "@tanstack/react-router";
import { ToastProvider } from "../design/index.ts";
import { useTexts } from "../texts/index.ts";
import { UpdateNotice } from "./update-notice.tsx";

export function RootLayout() {
  const { common } = useTexts();
  return (
    // The content policy allows no inline style, and none is needed.
    <CSPProvider disableStyleElements>
      <ToastProvider>
        <a
          href="#content"
          className="sr-only leaf-small bg-pine font-semibold text-on-pine focus:not-sr-only focus:px-4 focus:py-3 focus:fixed focus:top-3 focus:left-3 focus:z-20"
        >
          {common.skip}
        </a>
        <Outlet />
        <UpdateNotice />
      </ToastProvider>
    </CSPProvider>
  );
}
