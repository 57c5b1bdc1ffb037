import { interceptShare, type ModelTally } from "../model/tally";
import { useLanguage } from "../state/use-language";
import { FigureCell } from "./figure";

/** What was reported of each weapon model: launched, shot down, lost, and the share shot down. */
export function RaidModels({ models }: { readonly models: ReadonlyArray<ModelTally> }) {
  const { messages, formats } = useLanguage();
  const { figures } = messages;
  return (
    <table class="models figure-table">
      <thead>
        <tr>
          <th scope="col">{figures.weapon}</th>
          <th scope="col">{figures.launched}</th>
          <th scope="col">{figures.shotDown}</th>
          <th scope="col">{figures.lost}</th>
          <th scope="col">{figures.shareShotDown}</th>
        </tr>
      </thead>
      <tbody>
        {models.map((row) => (
          <tr key={row.model} class={row.family}>
            <th scope="row">
              {row.model}
              <small>{messages.weaponClasses[row.weaponClass]}</small>
            </th>
            <FigureCell value={row.launched} />
            <FigureCell value={row.shotDown} />
            <FigureCell value={row.lost} />
            <FigureCell value={interceptShare(row)} format={formats.percent} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
