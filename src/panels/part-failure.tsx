import { useState } from "preact/hooks";
import { useLanguage } from "../state/use-language";

interface PartFailureProps {
  readonly sentence: string;
  readonly onRetry: () => Promise<void>;
  /** Where one can do without that part. */
  readonly onDismiss?: () => void;
}

/** Stands where a part of the page would be whose program did not arrive. */
export function PartFailure({ sentence, onRetry, onDismiss }: PartFailureProps) {
  const { failure, panel } = useLanguage().messages;
  const [isTrying, setTrying] = useState(false);
  const retry = async () => {
    setTrying(true);
    await onRetry();
    setTrying(false);
  };
  return (
    <div class="notice" role="alert">
      <p>{isTrying ? panel.loading : sentence}</p>
      <div class="notice-answers">
        {/* Not disabled meanwhile, which would take the keyboard's place away. */}
        <button type="button" aria-disabled={isTrying} onClick={() => !isTrying && retry()}>
          {failure.retry}
        </button>
        {onDismiss && (
          <button type="button" onClick={onDismiss}>
            {failure.dismiss}
          </button>
        )}
      </div>
    </div>
  );
}
