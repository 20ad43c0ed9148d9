import type { LucideIcon } from "lucide-react";
import { cx } from "./cx.ts";

/** A picture beside words; it says nothing that the words don't. */
export function Icon({ of: Drawing, className }: { of: LucideIcon; className?: string }) {
  return (
    <Drawing aria-hidden focusable={false} strokeWidth={1.9} className={cx("size-5 shrink-0", className)} />
  );
}
