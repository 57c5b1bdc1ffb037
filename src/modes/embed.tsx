import "./embed.css";
import { useEffect } from "preact/hooks";
import { headlineSentence } from "../i18n/headline";
import { MapPanel } from "../map/map-panel";
import type { Padding } from "../map/map-view";
import { Notices } from "../panels/notices";
import { addressOfView } from "../state/address-sync";
import { selectNight, selectNightDay, selectRaidNights, selectRank } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { Timeline } from "../timeline/timeline";
import type { ModeProps } from "./app";
import { tellParentHeight } from "./parent-height";

/** A view inside an article: title, map, timeline, source, and nothing else. */
export function Embed({ onRetry }: ModeProps) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const day = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  const rank = useSelected(selectRank);
  const nights = useSelected(selectRaidNights);
  useSelected((state) => state.view);
  useEffect(() => tellParentHeight(window), []);
  const first = nights[0];
  const last = nights.at(-1);
  const span = first && last ? ([first.night, last.night] as const) : null;
  return (
    <div class="embed">
      <h1>{headlineSentence({ day, night, rank, span, brief: true }, messages, formats)}</h1>
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
