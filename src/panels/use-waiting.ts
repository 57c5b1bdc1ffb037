import type { Messages } from "../i18n/en";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";

const LOADING = {
  raids: ({ headline }: Messages) => headline.loading,
  strikes: ({ kyivView }: Messages) => kyivView.placesLoading,
  front: ({ panel }: Messages) => panel.loading,
  towns: ({ towns }: Messages) => towns.loading,
  annotations: ({ panel }: Messages) => panel.loading,
} as const;

/**
 * That data are on their way or did not arrive, to be said in place of what they would fill, so that
 * nothing looks unreported meanwhile; null once they are there.
 */
export function useWaiting(dataset: keyof typeof LOADING): string | null {
  const { messages } = useLanguage();
  const status = useSelected(({ data }) => data[dataset].status);
  if (status === "ready") return null;
  if (status === "failed") return `${messages.failure.dataset[dataset]}.`;
  return LOADING[dataset](messages);
}
