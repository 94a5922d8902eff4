import type { Day } from '../../kernel/day.js';
import { findRegime, section9 } from '../../kernel/regime.js';
import type { Work } from '../../platform/work.js';
import { capital, dueInWords, longDate } from '../../web/formats.js';
import { settingsOf } from '../accounts/index.js';
import { noticesOf } from '../notices/index.js';
import type { OpenReview } from '../reviews/index.js';
import { aftermathOf } from './after/queries.js';
import { stepsAfter } from './after/steps.js';
import { basisOf } from './basis-of.js';
import { clockOf, type DecisionClock } from './clock.js';
import { decidedBasis } from './decided-basis.js';
import type { DecisionPageProps } from './decision-page.js';
import { homeOfficeFormsOf } from './home-office/keep-version.js';
import { prepareDecision } from './policy.js';
import { type DecisionRecord, isOpen, readinessOf, readRecord, requestInForce } from './record.js';
import { regimeNotes } from './regime-notes.js';
import { decisionWarnings, testResult } from './rules.js';
import { signingState } from './signing/rules.js';
import { scopingProgress } from './silent-agencies.js';
import { isVoided, standingOf } from './standing.js';
import { sayWarning } from './words.js';

const RESULTS = {
  met: 'The answers say that the criteria are met.',
  'not-met': 'The answers say that the criteria are not met.',
  unclear: 'The answers leave it open whether the criteria are met.',
} as const;

/** Everything the page of the decision shows, read for whoever opened the review. */
export async function wholePage(work: Work, review: OpenReview): Promise<DecisionPageProps> {
  const record = await readRecord(work, review);
  const mayPrepare = prepareDecision.may(review.roles);
  const regime = findRegime(review.regime) ?? section9;
  const clock = await clockOf(work, review);
  const open = isOpen(record);
  return {
    reference: review.reference,
    facts: factsOf(clock, record, work),
    clock: clock.sentence,
    scoping: await scopingProgress(work, review.id),
    standing: standingOf(record, work, review.reference),
    warnings: open ? decisionWarnings(readinessOf(record, work)).map(sayWarning) : [],
    criteria: record.criteria,
    answers: record.answers,
    result: RESULTS[testResult(record.criteria, record.answers)],
    notes: [...new Set([...regimeNotes[regime.id]])],
    consultations: record.consultations,
    removed: record.removed,
    proposal: record.proposal,
    basis: basisOf(record),
    decidedBasis: await decidedBasis(work, record),
    mayChange: mayPrepare && open,
    mayPrepare,
    signatures: signaturesIn(record, work),
    after: await afterIn(work, review, { record, mayPrepare }),
  };
}

function factsOf({ state, runsFrom }: DecisionClock, record: DecisionRecord, { today }: Work) {
  const due = state?.effectiveDue;
  const isOver = state?.metOn !== undefined;
  return [
    {
      label: isOver ? 'Was to be decided by' : 'To be decided by',
      value: due === undefined ? 'No date yet' : longDate(due),
    },
    ...(due === undefined || isOver ? [] : [{ label: 'How long', value: capital(dueInWords(due, today)) }]),
    ...(state?.metOn === undefined ? [] : [{ label: 'Decided', value: longDate(state.metOn) }]),
    { label: 'The month runs from', value: capital(`when ${runsFrom}`) },
    {
      label: 'Who signs',
      value: record.rule === 'each' ? 'Every chair of the partnership' : 'One chair of the partnership',
    },
  ];
}

function signaturesIn(record: DecisionRecord, work: Work): DecisionPageProps['signatures'] {
  const { request, signatures, decision, chairs } = record;
  if (request === undefined) return undefined;
  const inForce = requestInForce(record, work);
  const state = signingState(request.rule, request.signatories, signatures);
  const waiting = inForce !== undefined && state.kind === 'open' ? state.waitingFor : [];
  if (signatures.length === 0 && waiting.length === 0) return undefined;
  return {
    signatures,
    waitingFor: waiting.map((id) => chairs.find((one) => one.id === id)?.name ?? 'Somebody who no longer chairs'),
    voided: decision?.requestId !== request.id && isVoided(record, work),
  };
}

async function afterIn(
  work: Work,
  review: OpenReview,
  { record, mayPrepare }: { record: DecisionRecord; mayPrepare: boolean },
): Promise<DecisionPageProps['after']> {
  const { scopingReview } = await settingsOf(work, review.partnershipId);
  const aftermath = await aftermathOf(work, review.id);
  const forms = await homeOfficeFormsOf(work, review.id);
  const notices = await noticesOf(work, review.id);
  const { reference } = review;
  return {
    ...aftermath,
    reference,
    steps: stepsAfter(record, {
      reference,
      tellings: aftermath.tellings,
      forms,
      notices,
      familyToldOn: await familyToldOn(work, review.id),
    }),
    directions: record.directions,
    usesEarlyLearning: scopingReview,
    mayPrepare,
  };
}

/** Days on which somebody of the family was told in a contact of their own: such a fact says which; what is recorded here says nothing of it. */
async function familyToldOn(work: Work, reviewId: string): Promise<Day[]> {
  const facts = (await work.catalogue.factsOf(work, [reviewId])).get(reviewId) ?? [];
  return facts.flatMap(({ name, on, about }) => (name === 'family-told' && about !== undefined ? [on] : []));
}
