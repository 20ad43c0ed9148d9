import type { RecordTable } from "./records.ts";

/** What tabs tell one another. Never any content. */
export type TabNotice =
  | { readonly kind: "changed"; readonly tables: readonly RecordTable[] }
  /** A vault was made, or its openers changed. */
  | { readonly kind: "envelope" }
  | { readonly kind: "lock" }
  | { readonly kind: "erased" };

export interface Tabs {
  tell(notice: TabNotice): void;
}

/** @param hear called for what other tabs tell, never for one's own */
export function joinTabs(hear: (notice: TabNotice) => void): Tabs {
  const channel = new BroadcastChannel("serenya-device");
  channel.addEventListener("message", ({ data }: MessageEvent<TabNotice>) => hear(data));
  return { tell: (notice) => channel.postMessage(notice) };
}
