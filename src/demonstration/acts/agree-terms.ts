import type { Day } from '../../kernel/day.js';
import type { DeathKind, SectionKey } from '../../modules/terms-of-reference/content.js';
import { savePeriod, saveSection } from '../../modules/terms-of-reference/editing/keep-parts.js';
import { versionsOf, workingTermsOf } from '../../modules/terms-of-reference/queries.js';
import { startTerms } from '../../modules/terms-of-reference/start-terms.js';
import { agreeVersion, type NewAgreement } from '../../modules/terms-of-reference/versions/agree-version.js';
import { makeVersion } from '../../modules/terms-of-reference/versions/make-version.js';
import { tellOfTerms } from '../../modules/terms-of-reference/versions/tell-of-change.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** The chair starts the terms and sets the period. */
export const draftTerms = (
  stage: Stage,
  file: CaseFile,
  draft: { deathKind: DeathKind; period: { from: Day; to: Day; reason: string } },
): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const review = await openCase(work, file);
    await startTerms(work, review, draft.deathKind);
    await savePeriod(work, review, { period: draft.period, version: 1 });
  });

/** The chair writes a part anew. */
export const writePart = (
  stage: Stage,
  file: CaseFile,
  { key, text }: { key: SectionKey; text: string },
): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const review = await openCase(work, file);
    const working = found(await workingTermsOf(work, review));
    await saveSection(work, review, { key, text, version: working.sections.get(key)?.version });
  });

/** The chair changes the period. */
export const changePeriod = (
  stage: Stage,
  file: CaseFile,
  period: { from: Day; to: Day; reason: string },
): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const review = await openCase(work, file);
    const working = found(await workingTermsOf(work, review));
    await savePeriod(work, review, { period, version: working.row.version });
  });

/** The chair makes a version to show to people. */
export const showTerms = (stage: Stage, file: CaseFile, note: string): Promise<void> =>
  stage.as('independent-chair', async (work) => {
    const made = await makeVersion(work, await openCase(work, file), { note, namesStand: false });
    if (!('number' in made)) without('blockers' in made ? made.blockers : made.found);
  });

/** The co-ordinator records that the newest version was agreed that day, and who was told. */
export const agreeTerms = (
  stage: Stage,
  file: CaseFile,
  agreement: Omit<NewAgreement, 'agreedOn' | 'identifiersKept'>,
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const version = found((await versionsOf(work, review.id))[0]);
    const made = { ...agreement, agreedOn: work.today, identifiersKept: '' };
    without(await agreeVersion(work, review, { version, agreement: made }));
    const agreed = found((await versionsOf(work, review.id))[0]?.agreement);
    await tellOfTerms(work, review, {
      agreementId: agreed.id,
      whom: 'family',
      toldOn: work.today,
      how: 'By the chair, at their home',
    });
  });
