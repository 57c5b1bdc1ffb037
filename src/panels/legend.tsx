import "./swatches.css";
import "./legend.css";
import { useState } from "preact/hooks";
import { LAYER_IDS, type LayerId } from "../model/layer";
import { nightClasses } from "../model/night-classes";
import type { WeaponClass } from "../model/weapon";
import { fadesWithAge } from "../model/window";
import { selectFront, selectOblastNights } from "../state/selectors";
import { toggleLayer } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { flowStyle, strandWidth } from "../theme/marks";
import { Key } from "./key";
import { FlowSwatch, Mark, WidthSwatch } from "./mark";
import { OutlineTerms } from "./outline-terms";
import { TakenSwatch } from "./taken-swatch";
import { TownSwatch } from "./town-swatch";

const WIDTH_SAMPLES = [1, 25, 100, 400];

/** What each mark means and how precise it is; the switches of the layers at the same time. */
export function Legend() {
  const { messages } = useLanguage();
  return (
    <section class="legend" aria-label={messages.layers.heading}>
      <ul>
        {LAYER_IDS.map((layer) => (
          <LegendEntry key={layer} layer={layer} />
        ))}
      </ul>
    </section>
  );
}

function LegendEntry({ layer }: { readonly layer: LayerId }) {
  const store = useStore();
  const { messages } = useLanguage();
  const shown = useSelected((state) => state.view.layers.has(layer));
  // Much of a note hangs on the night: nothing of it is worked out while it is not seen.
  const [isExplained, setExplained] = useState(false);
  const { names } = messages.layers;
  return (
    <li class={shown ? "legend-entry" : "legend-entry off"}>
      <div class="legend-row">
        <label>
          <input type="checkbox" checked={shown} onChange={() => toggleLayer(store, layer)} />
          <LayerSwatch layer={layer} />
          <span>{names[layer]}</span>
        </label>
        <details onToggle={({ currentTarget }) => setExplained(currentTarget.open)}>
          <summary aria-label={messages.layers.explain(names[layer])}>?</summary>
          {isExplained && <LegendNote layer={layer} />}
        </details>
      </div>
    </li>
  );
}

function LegendNote({ layer }: { readonly layer: LayerId }) {
  const { messages } = useLanguage();
  const front = useSelected(selectFront);
  return (
    <div class="legend-note">
      <Keys layer={layer} />
      <p>{messages.layers.notes[layer]}</p>
      {layer === "front" && <OutlineTerms front={front} />}
    </div>
  );
}

function LayerSwatch({ layer }: { readonly layer: LayerId }) {
  switch (layer) {
    case "drones":
      return <FlowOf weaponClass="drone" />;
    case "missiles":
      return <FlowOf weaponClass="ballistic-missile" />;
    case "strikes":
      return (
        <span class="swatch marks">
          <Mark name="circle" colour="var(--strike)" />
          <Mark name="triangle" colour="var(--strike)" isOpen />
        </span>
      );
    case "oblasts":
      return <span class="swatch oblast-nights" />;
    case "front":
      return <span class="swatch area occupied front-edge" />;
    case "advances":
      return (
        <span class="swatch halves">
          <TakenSwatch />
          <span class="swatch area regained" />
        </span>
      );
    case "towns":
      return <TownSwatch />;
  }
}

function FlowOf({ weaponClass }: { readonly weaponClass: WeaponClass }) {
  const style = flowStyle(weaponClass);
  return style && <FlowSwatch style={style} />;
}

/** The classes with their bounds, which follow the window. */
function OblastKeys() {
  const { messages, formats } = useLanguage();
  const { mapKeys } = messages;
  const counts = useSelected(selectOblastNights);
  const bounds = nightClasses(counts).map(({ least, most }) =>
    least === most ? formats.number(least) : `${formats.number(least)}–${formats.number(most)}`,
  );
  return (
    <ul class="keys">
      <li>{mapKeys.nightsNamed}</li>
      <li class="night-classes">
        {bounds.map((text, index) => (
          <span key={text}>
            <span class={`swatch nights-${index + 1}`} />
            {text}
          </span>
        ))}
      </li>
      <Key swatch={<span class="swatch oblast-unnamed" />}>{mapKeys.unnamed}</Key>
      <li>{mapKeys.allUkraine(counts.allUkraine, counts.total)}</li>
    </ul>
  );
}

function Keys({ layer }: { readonly layer: LayerId }) {
  const { messages, formats } = useLanguage();
  const window = useSelected(({ view }) => view.window);
  const { mapKeys } = messages;
  const { classes } = messages.layers;
  const widths = (
    <li class="width-scale">
      {WIDTH_SAMPLES.map((count) => (
        <WidthSwatch key={count} width={strandWidth(count)} text={formats.number(count)} />
      ))}
      <span>{messages.layers.widthScale}</span>
    </li>
  );
  switch (layer) {
    case "drones":
      return (
        <ul class="keys">
          <Key swatch={<FlowOf weaponClass="drone" />}>{classes.drone}</Key>
          <Key swatch={<span class="flow-swatch fading drones" />}>{classes.fading}</Key>
          <Key swatch={<Mark name="openSquare" colour="var(--launchSite)" />}>
            {classes.launchSite}
          </Key>
          <Key swatch={<span class="swatch area-named" />}>{classes.areaNamed}</Key>
          <li>{mapKeys.oneLine}</li>
          <li>{mapKeys.noLaunchSite}</li>
          {widths}
        </ul>
      );
    case "missiles":
      return (
        <ul class="keys">
          <Key swatch={<FlowOf weaponClass="cruise-missile" />}>{classes.cruise}</Key>
          <Key swatch={<FlowOf weaponClass="ballistic-missile" />}>{classes.ballistic}</Key>
          <Key swatch={<FlowOf weaponClass="aeroballistic-missile" />}>{classes.aeroballistic}</Key>
          <Key swatch={<FlowOf weaponClass="mixed-missile" />}>{classes.otherMissile}</Key>
        </ul>
      );
    case "strikes":
      return (
        <ul class="keys">
          <Key swatch={<Mark name="circle" colour="var(--strike)" />}>{classes.strikeDrone}</Key>
          <Key swatch={<Mark name="triangle" colour="var(--strike)" />}>
            {classes.strikeMissile}
          </Key>
          <Key swatch={<Mark name="square" colour="var(--strike)" />}>{classes.strikeOther}</Key>
          <Key swatch={<Mark name="diamond" colour="var(--strike)" />}>{classes.strikeUnknown}</Key>
          <Key swatch={<span class="swatch ring" />}>{classes.ring}</Key>
          <Key swatch={<Mark name="circle" colour="var(--strike)" />}>{mapKeys.nightKnown}</Key>
          <Key swatch={<Mark name="circle" colour="var(--strike)" isOpen />}>
            {mapKeys.dayKnown}
          </Key>
          <Key swatch={<Mark name="circle" colour="var(--rule-strong)" />}>{classes.earlier}</Key>
          <Key swatch={<span class="coin tonight">6</span>}>{mapKeys.counted}</Key>
          <Key swatch={<span class="coin">9</span>}>{mapKeys.countedEarlier}</Key>
        </ul>
      );
    case "oblasts":
      return <OblastKeys />;
    case "front":
      return (
        <ul class="keys">
          <Key swatch={<span class="swatch front-line" />}>{classes.frontLine}</Key>
          {window.kind === "compare" && (
            <Key swatch={<span class="swatch front-line before" />}>{classes.frontLineBefore}</Key>
          )}
          <Key swatch={<span class="swatch area occupied" />}>{classes.occupied}</Key>
          <Key swatch={<span class="swatch area held-2014" />}>{classes.held2014}</Key>
          <Key swatch={<span class="swatch area grey-zone" />}>{classes.greyZone}</Key>
          <Key swatch={<span class="swatch area assault-reach" />}>{classes.assaultReach}</Key>
        </ul>
      );
    case "advances":
      return (
        <ul class="keys">
          <Key swatch={<TakenSwatch />}>
            {fadesWithAge(window) ? classes.takenFading : classes.taken}
          </Key>
          <Key swatch={<span class="swatch area regained" />}>{classes.regained}</Key>
        </ul>
      );
    case "towns":
      return (
        <ul class="keys">
          <Key swatch={<TownSwatch />}>{classes.townDistance}</Key>
        </ul>
      );
  }
}
