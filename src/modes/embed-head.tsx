import { namedTargets } from "../model/night";
import { FilterLine } from "../panels/filter-summary";
import { selectNight } from "../state/selectors";
import { selectStageStory } from "../state/stage-story";
import type { State } from "../state/store";
import { useFrontLine } from "../state/use-front-line";
import { useHeadline } from "../state/use-headline";
import { useSelected } from "../state/use-store";
import { EmbedKey } from "./embed-key";
import { useMedia } from "./media";

/** More names than this leave the headline no room. */
const MOST_TARGETS = 1;

/**
 * What the map shows in words: the night and beside it the front, or of a comparison the front first.
 * Its lines are kept free also where a night needs fewer, so that the map keeps its height.
 */
export function EmbedHead() {
  const isWide = useMedia("(width >= 600px)");
  const isFrontFirst = useSelected((state) => selectStageStory(state) === "front");
  const areTargetsMany = useSelected(hasManyTargets);
  const frontLine = useFrontLine(false);
  const isFrontHeadline = isFrontFirst && frontLine !== null;
  const night = useHeadline(!isWide || areTargetsMany || isFrontHeadline);
  return (
    <header>
      <div class={isFrontFirst ? "embed-words front-first" : "embed-words"}>
        <h1>{isFrontHeadline ? frontLine : night}</h1>
        <p class="front-line-text">{isFrontHeadline ? night : frontLine}</p>
      </div>
      <FilterLine />
      <EmbedKey />
    </header>
  );
}

function hasManyTargets(state: State): boolean {
  const night = selectNight(state);
  return night !== null && namedTargets(night).main.length > MOST_TARGETS;
}
