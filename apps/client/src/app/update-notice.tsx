import { registerSW } from "virtual:pwa-register";
import { useEffect, useRef, useState } from "react";
import { Button } from "../design/index.ts";
import { useTexts } from "../texts/index.ts";

/** Registers the service worker, which starts the app offline, and asks before a new version takes over. */
export function UpdateNotice() {
  const { update } = useTexts().common;
  const [isReady, setReady] = useState(false);
  const take = useRef<(() => Promise<void>) | null>(null);
  useEffect(() => {
    take.current ??= registerSW({ onNeedRefresh: () => setReady(true) });
  }, []);
  const use = () => {
    void take.current?.();
  };
  if (!isReady) return null;
  return (
    <div
      role="status"
      className="fixed inset-x-4 bottom-24 z-10 mx-auto flex max-w-md items-center justify-between gap-3 leaf-small bg-card p-3 pl-4 shadow-raised lg:bottom-6"
    >
      {update.text}
      <Button onClick={use}>{update.action}</Button>
    </div>
  );
}
