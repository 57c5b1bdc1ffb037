import { useEffect, useRef } from "preact/hooks";
import { selectNewestRaidNight } from "../state/selectors";
import { useSelected } from "../state/use-store";

/** The picture that came with the page, kept while the page's own parts take its place. */
let outline: Element | null = null;

/** To be called before anything is drawn into the page. */
export function keepOutline(page: ParentNode): void {
  outline = page.querySelector(".map-outline > svg");
}

/**
 * Ukraine, and on the newest night the front line of its evening, until the map is drawn over it, and
 * where it cannot be drawn. Nothing where the page came without it, as from the development server.
 */
export function MapOutline({ shown }: { readonly shown: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const isOfThisNight = useSelected(
    (state) => state.view.night === null || state.view.night === selectNewestRaidNight(state),
  );
  useEffect(() => {
    if (outline && place.current) place.current.append(outline);
  }, []);
  return (
    <div
      class={isOfThisNight ? "map-outline" : "map-outline of-another-night"}
      ref={place}
      hidden={!shown}
    />
  );
}
