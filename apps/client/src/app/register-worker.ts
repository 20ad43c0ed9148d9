/**
 * Registers the service worker, which starts the app offline. `onReady` is told when a new version waits, with what
 * lets it take over and loads the app anew.
 */
export async function registerWorker(onReady: (take: () => void) => void): Promise<void> {
  // The development server has none.
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const workers = navigator.serviceWorker;
  const registration = await workers.register("/sw.js").catch(() => null);
  if (!registration) return;

  const offer = () => {
    const { waiting } = registration;
    // Without a controller this is the first version: nothing is replaced.
    if (!waiting || !workers.controller) return;
    onReady(() => {
      workers.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage({ type: "SKIP_WAITING" });
    });
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
}
