/** The pattern of days without a new outline, to be filled with as `url(#id)`. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="no-outline-stroke" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
    </defs>
  );
}
