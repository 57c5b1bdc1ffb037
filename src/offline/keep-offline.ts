import { SERVICE_WORKER } from "./service-worker-file";

/**
 * Keeps the site on the device for a visit without a network, once the page has loaded. Not in a frame:
 * what is embedded leaves nothing on a reader's device. A browser that refuses goes on as before.
 */
export function keepOffline(base: string): void {
  if (!("serviceWorker" in navigator) || window.parent !== window) return;
  addEventListener("load", async () => {
    try {
      // Where storage is blocked, already naming the service worker may throw.
      await navigator.serviceWorker.register(`${base}${SERVICE_WORKER}`);
    } catch (error) {
      console.info("not kept for a visit without a network:", error);
    }
  });
}
