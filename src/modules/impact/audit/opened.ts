import { found } from '../../../platform/errors.js';
import { type Asked, Elsewhere, type Guard } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { onPlan } from '../../actions/index.js';
import type { ReviewPermission } from '../../reviews/index.js';
import type { Writing } from '../giver.js';
import { onLedClaim, writingOf } from '../led/led-claims.js';
import { changePaths, ledChangePaths } from '../paths.js';
import { keepChange, seeChange } from '../policy.js';
import { type Claim, findClaim, type Measure } from '../queries.js';
import { withNames } from '../with-names.js';
import { isAudited } from './kinds.js';
import { type AuditPaths, auditPathsOf } from './paths.js';
import { type Audit, type AuditRun, auditsOf } from './queries.js';

/** The audits of one measure as somebody has opened them: whoever keeps the plan on its review, whoever leads the action below what they lead. */
export interface AuditRoom {
  /** Texts as the asker reads them. */
  readonly claim: Claim;
  readonly measure: Measure;
  readonly audits: readonly Audit[];
  /** Draws, answers and finishes; otherwise reads the results. */
  readonly works: boolean;
  readonly writing: Writing;
  readonly caption: string;
  readonly paths: AuditPaths;
  /** The claim's own page. */
  readonly back: string;
}

/** Where the pages stand, and who is let in: to read, and to work. */
export interface AuditDoor {
  pattern(page: string): string;
  readonly sees: Guard<AuditRoom>;
  readonly works: Guard<AuditRoom>;
}

interface Entered extends Pick<AuditRoom, 'works' | 'writing' | 'caption' | 'back'> {
  readonly claim: Claim | undefined;
  text(text: string): string;
  below(page: string): string;
}

/** A measure that is read as a share; audits of others are not found. */
async function roomIn(
  work: Work,
  asked: Asked,
  { claim: read, text, below, ...room }: Entered,
): Promise<AuditRoom | undefined> {
  const claim = read && withNames(read, text);
  const measure = claim?.measures.find(({ id }) => id === asked.params.measure);
  if (claim === undefined || measure === undefined || !isAudited(measure)) return undefined;
  const audits = (await auditsOf(work, measure.id)).map((audit) => inNames(audit, text));
  return { ...room, claim, measure, audits, paths: auditPathsOf(below, measure.id) };
}

const inNames = (audit: Audit, text: (text: string) => string): Audit => ({
  ...audit,
  title: text(audit.title),
  questions: audit.questions.map((question) => ({ ...question, text: text(question.text) })),
  runs: audit.runs.map((run) => ({ ...run, droppedReason: text(run.droppedReason) })),
});

const onReview = (permission: ReviewPermission): Guard<AuditRoom> => {
  const onIt = onPlan(permission);
  return {
    ...onIt,
    open: async (work, asked) => {
      const plan = await onIt.open(work, asked);
      if (plan === undefined || plan instanceof Elsewhere) return plan;
      const { review, names } = plan;
      const claim = await findClaim(work, review.id, asked.params.claim ?? '');
      return roomIn(work, asked, {
        ...{ claim, text: names.text, works: keepChange.may(review.roles), caption: review.reference },
        writing: { by: { personId: personIn(work) }, toPseudonyms: names.toPseudonyms },
        below: (page) => changePaths.below(review.reference, claim?.id ?? '', page),
        back: changePaths.one(review.reference, claim?.id ?? ''),
      });
    },
  };
};

/** On the pages of a review. */
export const keepersDoor: AuditDoor = {
  pattern: changePaths.belowPattern,
  sees: onReview(seeChange),
  works: onReview(keepChange),
};

const byLeadOfIt: Guard<AuditRoom> = {
  ...onLedClaim,
  open: async (work, asked) => {
    const hand = await onLedClaim.open(work, asked);
    if (hand === undefined || hand instanceof Elsewhere) return hand;
    const { claim, lead, partnership, text } = hand;
    return roomIn(work, asked, {
      ...{ claim, text, works: true, caption: partnership.name, writing: writingOf(hand) },
      below: (page) => ledChangePaths.below(lead.id, claim.id, page),
      back: ledChangePaths.one(lead.id, claim.id),
    });
  },
};

/** On the pages of whoever leads an action, by link or signed in. */
export const leadsDoor: AuditDoor = { pattern: ledChangePaths.belowPattern, sees: byLeadOfIt, works: byLeadOfIt };

/** The audit that the address names. */
export const auditAsked = (asked: Asked, { audits }: AuditRoom): Audit =>
  found(audits.find(({ id }) => id === asked.params.audit));

/** The run that the address names, with its audit. */
export function runAsked(asked: Asked, room: AuditRoom): { readonly audit: Audit; readonly run: AuditRun } {
  const audit = auditAsked(asked, room);
  return { audit, run: found(audit.runs.find(({ id }) => id === asked.params.run)) };
}
