import { useEffect, useState } from "react";
import { Button } from "../design/index.ts";
import { useTexts } from "../texts/index.ts";
import { registerWorker } from "./register-worker.ts";

/** Asks before a new version takes over: what the person is doing is not interrupted. */
export function UpdateNotice() {
  const { update } = useTexts().common;
  const [offer, setOffer] = useState<{ readonly take: () => void } | null>(null);
  useEffect(() => {
    void registerWorker((take) => setOffer({ take }));
  }, []);
  if (!offer) return null;
  return (
    <div
      role="status"
      className="fixed inset-x-4 bottom-24 z-10 mx-auto flex max-w-md items-center justify-between gap-3 leaf-small bg-card p-3 pl-4 shadow-raised lg:bottom-6"
    >
      {update.text}
      <Button onClick={offer.take}>{update.action}</Button>
    </div>
  );
}
