import { useTexts } from "../texts/index.ts";
import { cx } from "./cx.ts";

/** The shape of what is coming. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cx("block animate-pulse leaf-small bg-line", className)} />;
}

/** A whole screen that is coming. */
export function PageSkeleton() {
  return (
    <main aria-busy className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-5 py-8">
      <p className="sr-only">{useTexts().common.loading}</p>
      <Skeleton className="h-10 w-2/3" />
      <Skeleton className="h-28 w-full" />
      <Skeleton className="h-28 w-full" />
    </main>
  );
}
