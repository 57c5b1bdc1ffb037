import { useMemo } from "preact/hooks";
import type { AxisSpan } from "../model/axis-span";
import { pacePeriods } from "../model/pace-period";
import type { Day } from "../model/time";
import {
  selectPace,
  selectRaidNights,
  selectRedrawnDays,
  selectShownNights,
} from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { advancesInSight, daysAtOneStroke, recordsInSight } from "./annotations";

export interface Annotation {
  /** The place on the axis, in days. */
  readonly at: number;
  /** The day whose evening or night it is about. */
  readonly day: Day;
  readonly text: string;
  /** The whole of it in words. */
  readonly title: string;
}

export interface Annotations {
  readonly records: ReadonlyArray<Annotation>;
  readonly advances: ReadonlyArray<Annotation>;
}

/** Record raids and large advances among the days in sight, the most important first. */
export function useAnnotations(span: AxisSpan): Annotations {
  const { messages, formats } = useLanguage();
  const nights = useSelected(selectRaidNights);
  const shown = useSelected(selectShownNights);
  const pace = useSelected(selectPace);
  const redrawn = useSelected(selectRedrawnDays);
  const weeks = useMemo(() => pacePeriods(pace, "week"), [pace]);
  const doubtful = useMemo(() => new Set([...redrawn, ...daysAtOneStroke(pace)]), [redrawn, pace]);
  return useMemo(() => {
    const records = recordsInSight(nights, shown, span).map(({ night, drones }) => ({
      at: night + 0.5,
      day: night,
      text: formats.number(drones),
      title: messages.timeline.record(messages.drones(drones), night),
    }));
    const advances = advancesInSight(weeks, doubtful, span).map(({ from, to, netKm2 }) => {
      const area = formats.signedArea(netKm2);
      const title = messages.timeline.advance(area, from, to - 1);
      return { at: (from + to) / 2, day: to - 1, text: area, title };
    });
    return { records, advances };
  }, [nights, shown, weeks, doubtful, span, messages, formats]);
}
