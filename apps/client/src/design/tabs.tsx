import { createLink } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon.tsx";

const tabClass =
  "inline-flex min-h-12 flex-1 cursor-pointer items-center justify-center gap-2 border-b-3 border-transparent px-3 font-semibold text-soft hover:text-ink";

/** Tabs whose views have addresses of their own are links. */
export function TabBar({ children, label }: { children: ReactNode; label: string }) {
  return (
    <nav aria-label={label} className="mb-5 flex border-b border-line">
      {children}
    </nav>
  );
}

function Anchor({ icon, children, ...rest }: { icon?: LucideIcon } & ComponentProps<"a">) {
  return (
    <a {...rest} className={`${tabClass} aria-[current=page]:border-pine aria-[current=page]:text-pine`}>
      {icon && <Icon of={icon} />}
      {children}
    </a>
  );
}
export const TabLink = createLink(Anchor);
