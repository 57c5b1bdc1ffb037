import "./embed.css";
import { useEffect, useRef } from "preact/hooks";
import type { Padding } from "../map/map-camera";
import { MapPanel } from "../map/map-panel";
import { Notices } from "../panels/notices";
import { SelectionCard } from "../panels/selection-card";
import { Timeline } from "../timeline/timeline";
import { EmbedFoot } from "./embed-foot";
import { EmbedHead } from "./embed-head";
import type { ModeProps } from "./load-mode";
import { tellParentHeight } from "./parent-height";
import { SpokenNight } from "./spoken-night";

/** A view inside an article: title, key, map, timeline, sources, and nothing else. */
export function Embed({ onRetry }: ModeProps) {
  const embed = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!embed.current || !stage.current) return;
    return tellParentHeight(window, embed.current, stage.current);
  }, []);
  return (
    <div class="embed" ref={embed}>
      <EmbedHead />
      <main class="stage" ref={stage}>
        <MapPanel cooperativeGestures={true} homePadding={homePadding} />
        <Notices onRetry={onRetry} />
      </main>
      <SelectionCard />
      <Timeline compact={true} />
      <EmbedFoot />
      <SpokenNight />
    </div>
  );
}

function homePadding(): Padding {
  return { top: 8, right: 8, bottom: 8, left: 8 };
}
