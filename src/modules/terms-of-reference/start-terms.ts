import { addMonths } from '../../kernel/day.js';
import { findRegime, section9 } from '../../kernel/regime.js';
import { Conflict, found } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { findPartnership, limitIn, type NoticeRecipient, type RecipientKey, settingsOf } from '../accounts/index.js';
import { decisionOf } from '../decision/index.js';
import type { Review } from '../reviews/index.js';
import { type Contribution, scopingSummaryOf } from '../scoping/index.js';
import { type AskedFor, type DeathKind, sectionKeys } from './content.js';
import { linesOfEnquiry, termsAgencies, termsOfReference, termsSections } from './tables.js';
import { suggestedLines, templateOf } from './template.js';

/**
 * Starts the terms from the partnership's template: its text, the lines of enquiry for this kind of death, and the agencies that scoping
 * found. Throws `Conflict` when somebody started them meanwhile.
 */
export async function startTerms(work: Work, review: Review, deathKind: DeathKind): Promise<void> {
  const by = { changedBy: personIn(work), changedAt: work.now };
  const on = { reviewId: review.id, partnershipId: review.partnershipId };
  const [row] = await work.tx
    .insert(termsOfReference)
    .values({ ...on, deathKind, startedBy: by.changedBy, startedAt: work.now })
    .onConflictDoNothing()
    .returning({ reviewId: termsOfReference.reviewId });
  if (row === undefined) throw new Conflict('Somebody else has started the terms of reference.');
  const text = await templateFor(work, review, deathKind);
  await work.tx.insert(termsSections).values(sectionKeys.map((key) => ({ ...on, ...by, key, text: text[key] })));
  const lines = suggestedLines(deathKind);
  await work.tx
    .insert(linesOfEnquiry)
    .values(lines.map((question, index) => ({ ...on, ...by, id: work.newId(), position: index + 1, question })));
  const contributing = await contributors(work, review.id);
  if (contributing.length > 0) {
    await work.tx.insert(termsAgencies).values(contributing.map((agency) => ({ ...on, ...by, ...agency })));
  }
  work.record({ action: 'terms.started', reviewId: review.id, objectKind: 'terms', objectId: review.id });
}

async function templateFor(work: Work, review: Review, deathKind: DeathKind) {
  const settings = await settingsOf(work, review.partnershipId);
  const named = (key: RecipientKey, otherwise: string): string =>
    settings.recipients.find((one: NoticeRecipient) => one.key === key)?.name ?? otherwise;
  const decidedOn = (await decisionOf(work, review.id))?.decidedOn;
  return templateOf({
    reviewName: (findRegime(review.regime) ?? section9).name,
    partnershipName: found(await findPartnership(work, review.partnershipId)).name,
    deathKind,
    mopac: named('mopac', 'MOPAC'),
    adultsBoard: named('adults-board', 'Safeguarding Adults Board'),
    childrenPartnership: named('children-partnership', 'Safeguarding Children Partnership'),
    reportDueOn: decidedOn === undefined ? undefined : addMonths(decidedOn, limitIn(settings, 'months-to-report')),
  });
}

const ASKED_FOR: Readonly<Partial<Record<Contribution, AskedFor>>> = {
  imr: 'chronology-and-imr',
  chronology: 'chronology-and-imr',
  summary: 'short-report',
};

/** Agencies that knew somebody, each with what it said it should contribute. */
async function contributors(work: Work, reviewId: string) {
  const asked = await scopingSummaryOf(work, reviewId);
  return asked
    .filter(({ known }) => known === 'known')
    .map(({ agencyId, contribution }) => ({
      agencyId,
      askedFor: (contribution === undefined ? undefined : ASKED_FOR[contribution]) ?? ('information' as const),
    }));
}
