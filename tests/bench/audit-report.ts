import { CATEGORIES, type PageAudit } from "./lighthouse";

export interface AuditReport {
  readonly pages: ReadonlyArray<PageAudit>;
}

/** Whether nothing is to be mended; performance depends on the machine and is not asked for. */
export function isPerfect({ scores }: PageAudit): boolean {
  return CATEGORIES.every((category) => category === "performance" || scores[category] === 100);
}

export function formatAudits({ pages }: AuditReport): string {
  return pages
    .flatMap(({ formFactor, scores, findings }) => [
      `${formFactor.padEnd(8)} ${CATEGORIES.map((category) => `${category} ${scores[category]}`).join(", ")}`,
      ...findings.flatMap(({ audit, title, where }) => [
        `  ${audit}: ${title}`,
        ...where.map((item) => `    ${item}`),
      ]),
    ])
    .join("\n");
}
