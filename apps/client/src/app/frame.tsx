import { Link } from "@tanstack/react-router";
import { ChartLine, FileText, type LucideIcon, Settings, Stethoscope } from "lucide-react";
import type { ReactNode } from "react";
import { Brand, Icon } from "../design/index.ts";
import { useTexts } from "../texts/index.ts";

/** The app's frame: the four places, below the page on a phone and beside it on a wide screen. */
export function Frame({ children }: { children: ReactNode }) {
  const { navigation } = useTexts().common;
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[15rem_1fr]">
      <nav
        aria-label={navigation.label}
        className="fixed inset-x-0 bottom-0 z-5 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] lg:sticky lg:top-0 lg:h-dvh lg:border-t-0 lg:border-r lg:px-4 lg:py-8"
      >
        <div className="hidden px-3 pb-8 lg:block">
          <Brand />
        </div>
        <ul className="mx-auto grid max-w-xl grid-cols-4 lg:grid-cols-1 lg:gap-1">
          <Place to="/" icon={FileText} label={navigation.reports} />
          <Place to="/trends" icon={ChartLine} label={navigation.trends} />
          <Place to="/doctor" icon={Stethoscope} label={navigation.doctor} />
          <Place to="/settings" icon={Settings} label={navigation.settings} />
        </ul>
      </nav>
      {/* Room for the bar, which lies over the page. */}
      <div className="min-w-0 pb-[calc(4.5rem+env(safe-area-inset-bottom))] lg:pb-0">{children}</div>
    </div>
  );
}

function Place({
  to,
  icon,
  label,
}: {
  to: "/" | "/trends" | "/doctor" | "/settings";
  icon: LucideIcon;
  label: string;
}) {
  return (
    <li>
      <Link
        to={to}
        activeOptions={{ exact: to === "/" }}
        className="flex min-h-16 flex-col items-center justify-center gap-1 text-small text-soft aria-[current=page]:font-semibold aria-[current=page]:text-pine lg:min-h-12 lg:flex-row lg:justify-start lg:gap-3 lg:px-3 lg:text-base lg:leaf-small lg:hover:bg-pine-soft lg:aria-[current=page]:bg-pine-soft"
      >
        <Icon of={icon} />
        {label}
      </Link>
    </li>
  );
}
