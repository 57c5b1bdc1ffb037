/**
 * Loads the page again, which may bring a newer version of the program. Only where the page can be had:
 * without a network the browser would put a page of its own in its place.
 */
export async function reloadPage(): Promise<void> {
  try {
    const response = await fetch(location.href, { cache: "no-cache" });
    if (response.ok) location.reload();
  } catch (error) {
    console.error(error);
  }
}
