import { useEffect, useRef } from "preact/hooks";

/** The picture that came with the page, kept while the page's own parts take its place. */
let outline: Element | null = null;

/** To be called before anything is drawn into the page. */
export function keepOutline(page: ParentNode): void {
  outline = page.querySelector(".map-outline > svg");
}

/**
 * Ukraine and its front line on the last evening of the data, until the map is drawn over it, and where
 * it cannot be drawn. Nothing where the page came without it, as from the development server.
 */
export function MapOutline({ shown }: { readonly shown: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outline && place.current) place.current.append(outline);
  }, []);
  return <div class="map-outline" ref={place} hidden={!shown} />;
}
