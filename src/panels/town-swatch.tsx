/** A piece of the thin line from a town to the front, with its dot. */
export function TownSwatch() {
  return (
    <svg class="swatch" viewBox="0 0 44 16" aria-hidden="true">
      <line x1={6} x2={40} y1={8} y2={8} stroke="var(--ink)" stroke-dasharray="2 2.5" />
      <circle cx={6} cy={8} r={2.5} fill="var(--ink)" />
      <line x1={40} x2={40} y1={2} y2={14} stroke="var(--frontLine)" stroke-width={3} />
    </svg>
  );
}
