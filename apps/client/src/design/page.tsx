import { Link, type LinkProps } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../texts/index.ts";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";

export interface PageProps {
  readonly title: string;
  /** Of the title, where it is not the document's (BCP 47). */
  readonly titleLang?: string | undefined;
  readonly children: ReactNode;
  readonly lead?: ReactNode;
  /** Where the way back leads. */
  readonly back?: LinkProps["to"];
  /** Stands beside the title. */
  readonly action?: ReactNode;
  /** Which of its views is shown, where the page stays and what is in it changes. */
  readonly view?: string | undefined;
  /** For tables and pictures of pages. */
  readonly wide?: boolean;
}

let isFirst = true;

/**
 * One screen: its title in the window and as the only h1. After a move inside the app the title takes the focus,
 * so that who listens hears where they are, and who uses the keyboard starts at the top.
 */
export function Page({ title, titleLang, children, lead, back, action, view, wide }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shownView = useRef(view);
  const { common } = useTexts();
  useEffect(() => {
    document.title = title === common.name ? title : `${title} · ${common.name}`;
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, [title, common.name]);
  useEffect(() => {
    const isOther = shownView.current !== view;
    shownView.current = view;
    // Another view can take away what had the focus.
    if (isOther && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [view]);
  return (
    <main
      id="content"
      className={cx("mx-auto w-full px-5 pt-6 pb-10 sm:px-8 lg:pt-10", wide ? "max-w-5xl" : "max-w-2xl")}
    >
      {back && (
        <Link
          to={back}
          className="-ml-2 mb-1 inline-flex min-h-12 items-center gap-2 leaf-small px-2 font-semibold text-pine hover:bg-pine-soft"
        >
          <Icon of={ArrowLeft} />
          {common.back}
        </Link>
      )}
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <h1 ref={heading} tabIndex={-1} lang={titleLang} className="text-display">
          {title}
        </h1>
        {action}
      </div>
      {lead && <div className="mb-6 max-w-prose text-large text-soft">{lead}</div>}
      {children}
    </main>
  );
}

/** Things below each other at an even distance. */
export function Stack({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={cx("flex flex-col gap-4", className)}>{children}</div>;
}
