import { dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { and, asc, inArray, isNull } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import type { ReportStep } from './kinds.js';
import { reportSteps, reportVersions } from './tables.js';

const factOf = {
  'analysis-done': 'analysis-done',
  'drafting-started': 'report-drafting-started',
  completed: 'report-completed',
} as const satisfies Record<ReportStep, DatedFact['name']>;

/**
 * When the analysis was done, drafting began, a version was first put before others, listed the panel, was called the final draft, and was
 * issued. Days only, read as the program itself: what is due on a review does not hang on who asks. Two queries.
 */
export const facts = (work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> =>
  asSystem(work, async () => {
    const ids = [...reviewIds];
    const steps = await work.tx
      .select({ reviewId: reportSteps.reviewId, step: reportSteps.step, on: reportSteps.onDay })
      .from(reportSteps)
      .where(and(inArray(reportSteps.reviewId, ids), isNull(reportSteps.withdrawnAt)));
    const { id, reviewId, putToPanelAt, finalDraftAt, issuedOn, listsPanel, madeAt } = reportVersions;
    const versions = await work.tx
      .select({ id, reviewId, putToPanelAt, finalDraftAt, issuedOn, listsPanel, madeAt })
      .from(reportVersions)
      .where(inArray(reportVersions.reviewId, ids))
      .orderBy(asc(reportVersions.number));
    const ofSteps = steps.map((one) => ({ reviewId: one.reviewId, name: factOf[one.step], on: one.on }));
    const ofVersions = [...Map.groupBy(versions, (one) => one.reviewId)].flatMap(([review, own]) =>
      factsOfVersions(own).map((fact) => ({ reviewId: review, ...fact })),
    );
    return Map.groupBy([...ofSteps, ...ofVersions], (one) => one.reviewId);
  });

/** What of a version the duties hang on. */
export interface DatedVersion {
  readonly id: string;
  readonly putToPanelAt: Date | null;
  readonly finalDraftAt: Date | null;
  readonly issuedOn: DatedFact['on'] | null;
  readonly listsPanel: boolean;
  readonly madeAt: Date;
}

/** The facts that the versions of one review give, in their order. A report is drafted when others were first given it to read. */
export function factsOfVersions(versions: readonly DatedVersion[]): DatedFact[] {
  const shown = versions.flatMap(({ putToPanelAt, finalDraftAt }) => {
    const at = [putToPanelAt, finalDraftAt].flatMap((one) => one ?? []);
    return at.map((one) => dayInLondon(one));
  });
  const drafted = shown.toSorted()[0];
  const listed = versions.find(({ listsPanel }) => listsPanel);
  const final = versions.findLast(({ finalDraftAt }) => finalDraftAt !== null);
  const issued = versions.find(({ issuedOn }) => issuedOn !== null);
  return [
    ...(drafted === undefined ? [] : [{ name: 'report-drafted' as const, on: drafted }]),
    ...(listed === undefined ? [] : [{ name: 'panel-listed-in-report' as const, on: dayInLondon(listed.madeAt) }]),
    ...(final?.finalDraftAt == null
      ? []
      : [{ name: 'final-draft-ready' as const, on: dayInLondon(final.finalDraftAt), about: final.id }]),
    ...(issued?.issuedOn == null ? [] : [{ name: 'final-report-issued' as const, on: issued.issuedOn }]),
  ];
}
