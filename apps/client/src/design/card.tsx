import { createLink } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";

const cardClass = "block bg-card border border-line leaf shadow-card";

export function Card({ className, ...rest }: ComponentProps<"section">) {
  return <section {...rest} className={cx(cardClass, "p-5", className)} />;
}

/** A card's heading, of the level that its page asks for. */
export function CardTitle({
  as: Tag = "h2",
  children,
  id,
  lang,
}: {
  as?: "h2" | "h3";
  children: ReactNode;
  id?: string;
  lang?: string;
}) {
  return (
    <Tag id={id} lang={lang} className="mb-2 text-title">
      {children}
    </Tag>
  );
}

function Anchor({ className, children, ...rest }: ComponentProps<"a">) {
  return (
    <a {...rest} className={cx(cardClass, "p-5 transition-shadow hover:shadow-raised", className)}>
      {children}
    </a>
  );
}

/** A card that leads somewhere as a whole. */
export const CardLink = createLink(Anchor);

function Row({ children, ...rest }: ComponentProps<"a">) {
  return (
    <a {...rest} className="flex min-h-14 items-center justify-between gap-3 px-5 py-3 hover:bg-pine-soft">
      <span className="min-w-0">{children}</span>
      <Icon of={ChevronRight} className="text-soft" />
    </a>
  );
}

/** A line of a list that leads somewhere. */
export const RowLink = createLink(Row);

/** Lines in one card, with a rule between them. */
export function RowList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul aria-label={label} className={cx(cardClass, "divide-y divide-line overflow-hidden")}>
      {children}
    </ul>
  );
}
