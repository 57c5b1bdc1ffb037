import "./embed.css";
import { useEffect } from "preact/hooks";
import { MapPanel } from "../map/map-panel";
import type { Padding } from "../map/map-view";
import { Notices } from "../panels/notices";
import { addressOfView } from "../state/address-sync";
import { useFrontLine } from "../state/use-front-line";
import { useHeadline } from "../state/use-headline";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { Timeline } from "../timeline/timeline";
import type { ModeProps } from "./app";
import { tellParentHeight } from "./parent-height";

/** A view inside an article: title, map, timeline, source, and nothing else. */
export function Embed({ onRetry }: ModeProps) {
  const store = useStore();
  const { messages } = useLanguage();
  const sentence = useHeadline(true);
  const frontLine = useFrontLine(false);
  useSelected((state) => state.view);
  useEffect(() => tellParentHeight(window), []);
  return (
    <div class="embed">
      <header>
        <h1>{sentence}</h1>
        {frontLine && <p class="front-line-text">{frontLine}</p>}
      </header>
      <main class="stage">
        <MapPanel cooperativeGestures={true} homePadding={homePadding} />
        <Notices onRetry={onRetry} />
      </main>
      <Timeline compact={true} />
      <p class="source-line">
        <span>{messages.embed.sources}</span>
        <a href={addressOfView(store, { mode: "reader" })} target="_blank" rel="noopener">
          {messages.embed.fullView}
        </a>
      </p>
    </div>
  );
}

function homePadding(): Padding {
  return { top: 8, right: 8, bottom: 8, left: 8 };
}
