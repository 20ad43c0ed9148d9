import type { ReactNode } from "react";
import { Brand } from "../design/index.ts";

/** Around screens in front of the lock: the name, and no navigation. */
export function QuietFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="mx-auto flex min-h-16 w-full max-w-2xl items-center px-5 pt-4 sm:px-8">
        <Brand />
      </header>
      {children}
    </>
  );
}
