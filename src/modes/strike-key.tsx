import type { ComponentChildren } from "preact";
import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import type { MarkedStrikes } from "../model/marked-strikes";
import { isKnownToStreet } from "../model/precision";
import { Mark } from "../panels/mark";
import { type MarkName, strikeMark } from "../theme/marks";

export interface KeyItem {
  readonly id: string;
  readonly swatch: ComponentChildren;
  readonly text: string;
  readonly isInSight: boolean;
}

export function keyItem(
  id: string,
  swatch: ComponentChildren,
  text: string,
  isInSight: boolean,
): KeyItem {
  return { id, swatch, text, isInSight };
}

/** Near by each place hit has its own mark, whose shape tells what hit it. */
export function strikeKeyItems(
  { tonight, earlier, since }: MarkedStrikes,
  { embed, layers }: Messages,
  formats: Formats,
): ReadonlyArray<KeyItem> {
  const all = [...tonight, ...earlier];
  const shapes: ReadonlyArray<readonly [mark: MarkName, text: string]> = [
    ["circle", layers.classes.strikeDrone],
    ["triangle", layers.classes.strikeMissile],
    ["diamond", layers.classes.strikeUnknown],
    ["square", layers.classes.strikeOther],
  ];
  const dark = <span class="dot" />;
  const pale = <span class="dot earlier" />;
  const ring = <span class="swatch ring" />;
  return [
    keyItem("tonight", dark, embed.tonight, tonight.length > 0),
    keyItem("earlier", pale, embed.before(formats.shortDay(since)), earlier.length > 0),
    ...shapes.map(([mark, text]) =>
      keyItem(
        mark,
        <Mark name={mark} colour="currentColor" isOpen />,
        text,
        all.some(({ weaponClass }) => strikeMark(weaponClass) === mark),
      ),
    ),
    keyItem(
      "open",
      <Mark name="circle" colour="currentColor" isOpen />,
      embed.dayKnown,
      all.some(({ timePrecision }) => timePrecision === "day"),
    ),
    keyItem(
      "ring",
      ring,
      layers.classes.ring,
      all.some(({ placePrecision }) => !isKnownToStreet(placePrecision)),
    ),
  ];
}
