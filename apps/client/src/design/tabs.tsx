import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import { createLink } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon.tsx";

export interface Tab {
  readonly value: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

const tabClass =
  "inline-flex min-h-12 flex-1 cursor-pointer items-center justify-center gap-2 border-b-3 border-transparent px-3 font-semibold text-soft hover:text-ink";

/** Views of one thing on one screen; arrow keys move between them. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <BaseTabs.Root defaultValue={tabs[0]?.value}>
      <BaseTabs.List aria-label={label} className="mb-4 flex border-b border-line">
        {tabs.map((tab) => (
          <BaseTabs.Tab
            key={tab.value}
            value={tab.value}
            className={`${tabClass} data-active:border-pine data-active:text-pine`}
          >
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.value} value={tab.value}>
          {tab.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}

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
