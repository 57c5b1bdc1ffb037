import type { ComponentChildren } from "preact";
import { LAYER_IDS, type LayerId } from "../model/layer";
import type { WeaponClass } from "../model/weapon";
import { fadesWithAge } from "../model/window";
import { selectFront } from "../state/selectors";
import { toggleLayer } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { flowStyle, strandWidth } from "../theme/marks";
import { FlowSwatch, Mark, WidthSwatch } from "./mark";
import { OutlineTerms } from "./outline-terms";
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
  const front = useSelected(selectFront);
  const { names, notes } = messages.layers;
  return (
    <li class={shown ? "legend-entry" : "legend-entry off"}>
      <div class="legend-row">
        <label>
          <input type="checkbox" checked={shown} onChange={() => toggleLayer(store, layer)} />
          <LayerSwatch layer={layer} />
          <span>{names[layer]}</span>
        </label>
        <details>
          <summary aria-label={messages.layers.explain(names[layer])}>?</summary>
          <div class="legend-note">
            <Keys layer={layer} />
            <p>{notes[layer]}</p>
            {layer === "front" && <OutlineTerms front={front} />}
          </div>
        </details>
      </div>
    </li>
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
          <Mark name="triangle" colour="var(--strike)" />
        </span>
      );
    case "front":
      return <span class="swatch area occupied front-edge" />;
    case "advances":
      return <TakenSwatch />;
    case "towns":
      return <TownSwatch />;
  }
}

function TakenSwatch() {
  const fades = useSelected(({ view }) => fadesWithAge(view.window));
  return <span class={fades ? "swatch area taken" : "swatch area taken flat"} />;
}

function FlowOf({ weaponClass }: { readonly weaponClass: WeaponClass }) {
  const style = flowStyle(weaponClass);
  return style && <FlowSwatch style={style} />;
}

function Key({
  swatch,
  children,
}: {
  readonly swatch: ComponentChildren;
  readonly children: string;
}) {
  return (
    <li>
      {swatch}
      <span>{children}</span>
    </li>
  );
}

function Keys({ layer }: { readonly layer: LayerId }) {
  const { messages, formats } = useLanguage();
  const window = useSelected(({ view }) => view.window);
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
          <Key swatch={<Mark name="circle" colour="var(--rule-strong)" />}>{classes.earlier}</Key>
        </ul>
      );
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
