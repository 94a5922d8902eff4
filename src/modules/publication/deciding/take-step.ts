import { takeStep } from '../../../kernel/state-table.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { type PublicationPart, type PublicationStepName, publicationLife } from '../life.js';
import { approveWithholding, runPublication } from '../policy.js';
import { type Publication, stepsOf } from '../queries.js';
import { publicationSteps, publications } from '../tables.js';
import { holdPublication } from './hold-publication.js';

/** A step that somebody wants to take, with what changes beside the state. */
export interface PublicationStepping {
  readonly step: PublicationStepName;
  readonly reason?: string;
  readonly publicNote?: string;
  readonly partial?: string;
  /** Of what is taken down: its address goes too, because it says who somebody is. */
  readonly leavesAddress?: boolean;
  readonly version: number | undefined;
  readonly typed?: FormBody;
  readonly change?: Partial<Pick<Publication, 'scope' | 'lookAgainOn' | 'staysUntil'>>;
}

/** What the asker is to the decision. */
export const partsOf = (work: Work, { roles }: Pick<OpenReview, 'roles'>): ReadonlySet<PublicationPart> =>
  new Set([
    ...(runPublication.may(roles) ? (['runner'] as const) : []),
    ...(approveWithholding.may(roles) ? (['approver'] as const) : []),
    ...(work.actor.kind === 'system' ? (['program'] as const) : []),
  ]);

/**
 * Takes a step of the decision. Publishing itself is the program's, in `publishEdition`, which asks for every blocker first. Throws `Conflict`
 * when somebody has moved it meanwhile.
 */
export async function takePublicationStep(
  work: Work,
  review: OpenReview,
  stepping: PublicationStepping,
): Promise<'taken' | 'reason-missing'> {
  const { step, reason = '', version, typed, change = {} } = stepping;
  const now = await holdPublication(work, review);
  const taken = takeStep(publicationLife, { step, state: now.state, as: partsOf(work, review), reason });
  authorise(!('refused' in taken) || taken.refused !== 'not-theirs');
  if ((version ?? 0) !== now.version || ('refused' in taken && taken.refused === 'not-from-here'))
    throw new Conflict('Somebody else has moved this decision meanwhile.', typed ?? {});
  if ('refused' in taken) return 'reason-missing';
  const by = work.actor.kind === 'person' ? work.actor.personId : null;
  await work.tx
    .update(publications)
    .set({
      ...change,
      state: taken.to,
      ...(by === null ? {} : { changedBy: by }),
      changedAt: work.now,
      version: sql`${publications.version} + 1`,
    })
    .where(eq(publications.reviewId, review.id));
  const before = await stepsOf(work, review.id);
  await work.tx.insert(publicationSteps).values({
    ...{ id: work.newId(), reviewId: review.id, partnershipId: review.partnershipId },
    number: before.length + 1,
    ...{ step, fromState: now.state, toState: taken.to, reason: reason.trim() },
    ...{ publicNote: stepping.publicNote ?? '', partial: stepping.partial ?? '', takenBy: by, takenAt: work.now },
  });
  work.record({ action: `publication.${step}`, reviewId: review.id, objectKind: 'publication', objectId: review.id });
  return 'taken';
}
