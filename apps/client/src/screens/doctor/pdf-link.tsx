import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cx, Icon } from "../../design/index.ts";

/** A link to a file that was made here: saved under `download`, or else opened in a tab of its own. */
export function PdfLink({
  href,
  icon,
  look = "primary",
  download,
  children,
}: {
  href: string;
  icon: LucideIcon;
  look?: "primary" | "quiet";
  download?: string;
  children: ReactNode;
}) {
  return (
    <a
      href={href}
      {...(download === undefined ? { target: "_blank", rel: "noopener" } : { download })}
      className={cx(
        "inline-flex min-h-12 items-center justify-center gap-2.5 leaf-small px-5 py-2.5 text-center font-semibold",
        look === "primary"
          ? "bg-pine text-on-pine hover:bg-pine-strong"
          : "border border-edge bg-card text-pine hover:bg-pine-soft",
      )}
    >
      <Icon of={icon} />
      {children}
    </a>
  );
}
