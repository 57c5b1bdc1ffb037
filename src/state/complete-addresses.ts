/**
 * Makes the page's canonical address and those of its other languages absolute, as search engines ask: a
 * build that does not know where it will lie names them relatively.
 */
export function completeAddresses(page: Document): void {
  const links = page.querySelectorAll<HTMLLinkElement>("link:is([rel=canonical], [rel=alternate])");
  for (const link of links) link.setAttribute("href", link.href);
}
