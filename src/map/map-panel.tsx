import { useEffect, useRef, useState } from "preact/hooks";
import { setMapTrouble } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { loadLabelFont } from "./basemap/fonts";
import { MapOutline } from "./map-outline";
import type { ShownMap, ShowOptions } from "./show-map";
import { SpokenMap } from "./spoken-map";

/** The map in the page; where it cannot be drawn, the empty panel, and a notice elsewhere says why. */
export function MapPanel({ cooperativeGestures, homePadding, coveredByCard }: ShowOptions) {
  const store = useStore();
  const { messages } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const shown = useRef<ShownMap | null>(null);
  const padding = useRef(homePadding);
  const [drawn, setDrawn] = useState(false);
  const basemap = useSelected((state) => state.data.basemap);
  const trouble = useSelected((state) => state.mapTrouble);
  useEffect(() => {
    const element = container.current;
    if (!element || basemap.status !== "ready") return;
    let left = false;
    const sayNotLoaded = (error: unknown) => {
      console.error(error);
      setMapTrouble(store, "map-not-loaded");
      return null;
    };
    // MapLibre keeps each letter as it first drew it, so the font must be there before.
    Promise.all([import("./show-map").catch(sayNotLoaded), loadLabelFont()])
      .then(([module]) => {
        if (left || !module) return;
        const { showMap } = module;
        const options = {
          cooperativeGestures,
          homePadding: () => padding.current(),
          ...(coveredByCard && { coveredByCard }),
        };
        shown.current = showMap(element, store, basemap.value, options, () => setDrawn(true));
      })
      .catch((error: unknown) => {
        console.error(error);
        setMapTrouble(store, "map-failed");
      });
    return () => {
      left = true;
      shown.current?.leave();
      shown.current = null;
    };
  }, [store, basemap, cooperativeGestures, coveredByCard]);
  useEffect(() => {
    padding.current = homePadding;
    shown.current?.keepHome(true);
  }, [homePadding]);
  return (
    <div class="map" aria-busy={!drawn && !trouble}>
      <MapOutline shown={!drawn || trouble !== null} />
      <div class="map-canvas" ref={container} />
      <SpokenMap />
      {!drawn && !trouble && <p class="map-loading">{messages.map.loading}</p>}
      <p class="map-credit">
        <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">
          {messages.map.credit}
        </a>
      </p>
    </div>
  );
}
