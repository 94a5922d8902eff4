import { type Day, dayInLondon } from '../../../kernel/day.js';
import { and, desc, eq, gt, inArray, ne } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { findings } from '../../findings/index.js';
import { itemsOf } from '../../learning/index.js';
import { reviews } from '../../reviews/index.js';
import type { Claim } from '../queries.js';
import { KINDS_THAT_CHALLENGE } from '../recurrence/found-since.js';

/** Something found since, that somebody may hold beside a claim. */
export interface CouldBeFound {
  readonly of: { readonly findingId: string } | { readonly learningItemId: string };
  /** "finding-<id>" or "learning-<id>", as a form names it. */
  readonly key: string;
  readonly title: string;
  /** What is looked through. */
  readonly text: string;
  readonly on: Day;
  readonly themes: readonly string[];
}

/**
 * What was found after a claim was recorded, in other reviews or elsewhere, as far as the asker may read it, the newest first; what stands
 * beside the claim already is left out. Two queries.
 */
export async function couldBeFound(
  work: Work,
  claim: Pick<Claim, 'reviewId' | 'partnershipId' | 'recordedAt' | 'challenges'>,
): Promise<CouldBeFound[]> {
  const since = dayInLondon(claim.recordedAt);
  const there = new Set(claim.challenges.map(({ findingId, learningItemId }) => findingId ?? learningItemId));
  const found = await work.tx
    .select({ finding: findings, reference: reviews.reference })
    .from(findings)
    .innerJoin(reviews, eq(reviews.id, findings.reviewId))
    .where(
      and(
        eq(findings.partnershipId, claim.partnershipId),
        ne(findings.reviewId, claim.reviewId),
        eq(findings.state, 'agreed'),
        inArray(findings.kind, [...KINDS_THAT_CHALLENGE]),
        gt(findings.foundOn, since),
      ),
    )
    .orderBy(desc(findings.foundOn));
  const learned = (await itemsOf(work, claim.partnershipId)).filter(({ receivedOn }) => receivedOn > since);
  const all: CouldBeFound[] = [
    ...found.map(({ finding: { id, title, text, foundOn: on, themes }, reference }) => ({
      ...{ of: { findingId: id }, key: `finding-${id}`, title: `${reference}: ${title}`, on, themes },
      text: `${reference} ${title} ${text}`,
    })),
    ...learned.map(({ id, title, board, points, receivedOn: on }) => ({
      ...{ of: { learningItemId: id }, key: `learning-${id}`, title: `${board}: ${title}`, on },
      themes: points.map(({ theme }) => theme),
      text: [board, title, ...points.map(({ text }) => text)].join(' '),
    })),
  ];
  return all
    .filter(({ of }) => !there.has('findingId' in of ? of.findingId : of.learningItemId))
    .toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}

/** Those in which every word that is looked for stands. */
export function lookedFor(all: readonly CouldBeFound[], words: string): CouldBeFound[] {
  const wanted = words.toLowerCase().split(/\s+/u);
  return all.filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word)));
}
