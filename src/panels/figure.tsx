import { useLanguage } from "../state/use-language";

interface FigureProps {
  /** Null where it is not reported. */
  readonly value: number | null;
  /** By default as a whole number. */
  readonly format?: (value: number) => string;
}

/** A cell with a number; with a dash, explained, where there is none. */
export function FigureCell({ value, format }: FigureProps) {
  const { messages, formats } = useLanguage();
  if (value !== null) return <td>{(format ?? formats.number)(value)}</td>;
  return (
    <td>
      <span title={messages.notReported}>–</span>
    </td>
  );
}
