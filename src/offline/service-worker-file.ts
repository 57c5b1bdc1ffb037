/** Beside the page, since a service worker rules no more than the folder it lies in. */
export const SERVICE_WORKER = "service-worker.js";
