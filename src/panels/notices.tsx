import { formatDay } from "../model/time";
import { VERSION_PARAMETER } from "../state/address-versions";
import { selectLastDay, selectNewestRaidNight, selectNightDay } from "../state/selectors";
import { changeView, type Data, dismissAddressProblems, type State } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { FIRST_DAY } from "../state/view";
import { LoadingNotice } from "./loading-notice";

interface NoticesProps {
  readonly onRetry: () => void;
}

/** What went wrong, in plain sentences, and what still works. */
export function Notices({ onRetry }: NoticesProps) {
  return (
    <div class="notices" role="status">
      <MapNotice />
      <DataNotice onRetry={onRetry} />
      <LoadingNotice />
      <AddressNotice />
      <OfflineNotice />
    </div>
  );
}

function MapNotice() {
  const { messages } = useLanguage();
  const trouble = useSelected((state) => state.mapTrouble);
  if (!trouble) return null;
  const { failure } = messages;
  if (trouble === "no-webgl2") return <p class="notice">{failure.noWebGl}</p>;
  if (trouble === "map-failed") return <p class="notice">{failure.mapFailed}</p>;
  return (
    <div class="notice">
      <p>{trouble === "map-not-loaded" ? failure.mapNotLoaded : failure.webGlLost}</p>
      <button type="button" onClick={() => location.reload()}>
        {failure.reload}
      </button>
    </div>
  );
}

/** Without a network the data are those of the last visit: of which day is said. */
function OfflineNotice() {
  const { messages, formats } = useLanguage();
  const offline = useSelected((state) => state.offline);
  const lastDay = useSelected(selectLastDay);
  const lastRaid = useSelected(selectNewestRaidNight);
  if (!offline || lastRaid === undefined) return null;
  const { failure } = messages;
  return <p class="notice">{failure.offline(formats.day(lastRaid + 1), formats.day(lastDay))}</p>;
}

const DATA_IDS = [
  "manifest",
  "raids",
  "strikes",
  "front",
  "basemap",
  "annotations",
  "frontearlier",
  "greyzone",
  "towns",
] as const satisfies ReadonlyArray<keyof Data>;

function DataNotice({ onRetry }: NoticesProps) {
  const { messages } = useLanguage();
  const data = useSelected((state: State) => state.data);
  const { failure } = messages;
  // Without the manifest nothing else could be asked for: one sentence says so.
  const ids = data.manifest.status === "failed" ? (["manifest"] as const) : DATA_IDS;
  const sentences = ids.flatMap((id) => {
    const loaded = data[id];
    if (loaded.status !== "failed") return [];
    const { reason, file } = loaded.error;
    return [failure.sentence(failure.dataset[id], failure.reason[reason], file)];
  });
  if (sentences.length === 0) return null;
  return (
    <div class="notice">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button type="button" onClick={onRetry}>
        {failure.retry}
      </button>
    </div>
  );
}

function AddressNotice() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const problems = useSelected((state) => state.addressProblems);
  const asked = useSelected((state) => state.view.night);
  const lastDay = useSelected(selectLastDay);
  const shown = useSelected(selectNightDay);
  const loading = useSelected(
    ({ data }) => data.raids.status === "loading" || data.front.status === "loading",
  );
  const { failure } = messages;
  const outside = !loading && asked !== null && asked > lastDay && shown === lastDay;
  if (problems.length === 0 && !outside) return null;
  const dismiss = () => {
    dismissAddressProblems(store);
    if (outside) changeView(store, { night: lastDay });
  };
  return (
    <div class="notice">
      {problems.map(({ parameter, found, expected }) => (
        <p key={parameter}>
          {parameter === VERSION_PARAMETER
            ? failure.unknownVersion(found)
            : failure.address(parameter, found, expected)}
        </p>
      ))}
      {outside && (
        <p>{failure.outsideData(formatDay(asked), formats.day(FIRST_DAY), formats.day(lastDay))}</p>
      )}
      <button type="button" onClick={dismiss}>
        {failure.dismiss}
      </button>
    </div>
  );
}
