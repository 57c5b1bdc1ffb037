import { SHORTEST_SPAN, spanLength, ZOOM_STEP } from "../model/axis-span";
import { useLanguage } from "../state/use-language";
import type { Axis } from "./use-axis";

/** What wheel and fingers do to the axis, one press at a time. */
export function ZoomButtons({ axis }: { readonly axis: Axis }) {
  const { timeAxis } = useLanguage().messages;
  const { all, visible, isWhole, show, zoomBy } = axis;
  const isShortest = spanLength(visible) <= SHORTEST_SPAN;
  return (
    <fieldset class="timeline-zoom">
      <legend class="visually-hidden">{timeAxis.zoom}</legend>
      <ZoomButton
        label={timeAxis.zoomIn}
        isDisabled={isShortest}
        path="M7 3h2v4h4v2H9v4H7V9H3V7h4z"
        onPress={() => zoomBy(1 / ZOOM_STEP)}
      />
      <ZoomButton
        label={timeAxis.zoomOut}
        isDisabled={isWhole}
        path="M3 7h10v2H3z"
        onPress={() => zoomBy(ZOOM_STEP)}
      />
      <ZoomButton
        label={timeAxis.whole}
        isDisabled={isWhole}
        path="M1 3h1.5v10H1zM13.5 3H15v10h-1.5zM6.5 4.5v2.75h3V4.5L13 8l-3.5 3.5V8.75h-3v2.75L3 8z"
        onPress={() => show(all)}
      />
    </fieldset>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly path: string;
  readonly onPress: () => void;
}

function ZoomButton({ label, isDisabled, path, onPress }: ZoomButtonProps) {
  return (
    <button type="button" title={label} aria-label={label} disabled={isDisabled} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
