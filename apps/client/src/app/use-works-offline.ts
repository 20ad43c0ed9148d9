import { useSyncExternalStore } from "react";

/**
 * Whether the service worker answers for this page. It takes over once every file of the app is on the device, so
 * from then on screens that were never opened work without a connection, too.
 */
export const useWorksOffline = (): boolean => useSyncExternalStore(follow, worksOffline);

// Without a service worker there is no such place: over plain HTTP, and in some private windows.
const workers = "serviceWorker" in navigator ? navigator.serviceWorker : null;
const worksOffline = () => Boolean(workers?.controller);

function follow(changed: () => void): () => void {
  workers?.addEventListener("controllerchange", changed);
  return () => workers?.removeEventListener("controllerchange", changed);
}
