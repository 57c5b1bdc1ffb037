/** A page with something else in the place of a part. Throws where it has no such part. */
export function replacePart(page: string, part: string, other: string): string {
  if (!page.includes(part)) throw new Error(`the page has no ${part}`);
  return page.replace(part, () => other);
}
