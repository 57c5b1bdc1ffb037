import { useState } from "preact/hooks";
import { oblastName } from "../i18n/oblasts";
import type { AxisId } from "../model/axis";
import type { FrontHistory } from "../model/front";
import { changeBySector, type SectorChange } from "../model/sector";
import { selectWindow } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { Choice } from "./choice";

const GROUPINGS = ["axis", "oblast"] as const;
type Grouping = (typeof GROUPINGS)[number];

/** What changed hands over the window, divided by axis or by oblast, the largest net change first. */
export function SectorTable({ front }: { readonly front: FrontHistory }) {
  const { messages, formats } = useLanguage();
  const { sectors, figures } = messages;
  const [grouping, setGrouping] = useState<Grouping>("axis");
  const { from, to } = useSelected(selectWindow);
  const counted = useSelected(({ view }) => view.changes);
  const change = changeBySector(front, from, to, counted);
  if (!change) return null;
  const rows = byNet(grouping === "axis" ? change.byAxis : change.byOblast);
  const sum = rows.reduce(addUp, { gainedKm2: 0, lostKm2: 0, netKm2: 0 });
  return (
    <section class="sectors" aria-labelledby="sectors-heading">
      <div class="sectors-head">
        <h3 id="sectors-heading">{sectors.heading}</h3>
        <Choice
          label={sectors.by}
          choices={GROUPINGS}
          names={sectors.groups}
          chosen={grouping}
          onChoose={setGrouping}
        />
      </div>
      {rows.length === 0 ? (
        <p class="empty">{sectors.empty}</p>
      ) : (
        <table class="figure-table">
          <caption class="visually-hidden">
            {sectors.caption(formats.days(from, to), counted)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{sectors.sector[grouping]}</th>
              <th scope="col">{figures.taken}</th>
              <th scope="col">{figures.regained}</th>
              <th scope="col">{figures.net}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} name={nameOf(row.id)} figures={row} days={to - from} />
            ))}
          </tbody>
          <tfoot>
            <Row name={sectors.sum} figures={sum} days={to - from} />
          </tfoot>
        </table>
      )}
      <p class="note">{sectors.unit}</p>
      {grouping === "axis" && <p class="note">{sectors.axisNote}</p>}
    </section>
  );

  function nameOf(id: string | null): string {
    if (id === null) return sectors.noAxis;
    if (grouping === "axis") return sectors.axes[id as AxisId];
    return oblastName(id, formats) ?? id;
  }
}

type Figures = Omit<SectorChange<unknown>, "id">;

interface RowProps {
  readonly name: string;
  readonly figures: Figures;
  readonly days: number;
}

function Row({ name, figures, days }: RowProps) {
  const { messages, formats } = useLanguage();
  const { sectors } = messages;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{formats.area(figures.gainedKm2)}</td>
      <td>{formats.area(figures.lostKm2)}</td>
      <td>
        {formats.signedArea(figures.netKm2)}{" "}
        {days > 1 && <small>{sectors.perDay(formats.signedArea(figures.netKm2 / days))}</small>}
      </td>
    </tr>
  );
}

function byNet<Id>(rows: ReadonlyArray<SectorChange<Id>>): ReadonlyArray<SectorChange<Id>> {
  return rows.toSorted((a, b) => Math.abs(b.netKm2) - Math.abs(a.netKm2));
}

function addUp(sum: Figures, row: Figures): Figures {
  return {
    gainedKm2: sum.gainedKm2 + row.gainedKm2,
    lostKm2: sum.lostKm2 + row.lostKm2,
    netKm2: sum.netKm2 + row.netKm2,
  };
}
