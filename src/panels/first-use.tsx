import "./first-use.css";
import { useEffect, useState } from "preact/hooks";
import { selectFront, selectNewestRaidNight } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";

/** On the first screen, until the reader moves the time: what this is, and where more is said. */
export function FirstUse({ onMethod }: { readonly onMethod: () => void }) {
  const store = useStore();
  const { firstUse, help } = useLanguage().messages;
  const [isFirst, setFirst] = useState(true);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const isMoved = state.view.night !== before.view.night;
        if (isMoved || state.playing || state.replaying) setFirst(false);
      }),
    [store],
  );
  if (!isFirst) return null;
  return (
    <p class="first-use">
      {firstUse.what} <DataUntil />
      <a
        href="?tab=about"
        onClick={(event) => {
          event.preventDefault();
          onMethod();
        }}
      >
        {help.method}
      </a>
    </p>
  );
}

/** Where the data end, once they are there: the page opens on the newest of them, which may be long ago. */
function DataUntil() {
  const { firstUse } = useLanguage().messages;
  const lastRaid = useSelected(selectNewestRaidNight);
  const lastOutline = useSelected(selectFront)?.lastDay;
  if (lastRaid === undefined || lastOutline === undefined) return null;
  return <>{firstUse.dataUntil(lastRaid, lastOutline)} </>;
}
