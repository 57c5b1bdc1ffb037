import "./facts.css";
import type { ComponentChildren } from "preact";

interface FactsProps {
  readonly rows: ReadonlyArray<readonly [name: string, value: ComponentChildren]>;
}

/** Names with their values, as of a chosen mark. */
export function Facts({ rows }: FactsProps) {
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
