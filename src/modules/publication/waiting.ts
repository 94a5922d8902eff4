import { dayInLondon } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';
import { and, eq, getTableColumns, inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { dateTime, plural } from '../../web/formats.js';
import { findReviewById, reviews, rolesOn, visibleReviews } from '../reviews/index.js';
import { signingRefused } from './gate/rules.js';
import { standingOf } from './gate/situation.js';
import type { Moment, PublicationState, Signs } from './kinds.js';
import { publicationPaths } from './paths.js';
import { tellingsOf } from './queries.js';
import { maySign } from './signing/sign.js';
import { publications } from './tables.js';

type Row = typeof publications.$inferSelect & { readonly reference: string };

const OF_NOTE: readonly PublicationState[] = ['to-publish', 'held', 'withholding-asked', 'withheld', 'published'];
/** Reviews on their way to the public at once; what stands in the way of each is worked out anew. */
const MOST_LOOKED_THROUGH = 10;

/** What publication waits for: of those who run the review, of the chair of the partnership, and of those who look through it and approve it. */
export async function publicationWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const rows = await work.tx
    .select({ ...getTableColumns(publications), reference: reviews.reference })
    .from(publications)
    .innerJoin(reviews, eq(reviews.id, publications.reviewId))
    .where(and(visibleReviews(work), inArray(publications.state, [...OF_NOTE])));
  const runs = new Set(rolesOf(work, 'co-ordinator'));
  const chairs = new Set(rolesOf(work, 'csp-chair'));
  const going = rows.filter(isOnItsWay).slice(0, MOST_LOOKED_THROUGH);
  return [
    ...rows.filter(({ partnershipId }) => chairs.has(partnershipId)).flatMap(toApprove),
    ...rows.filter(({ partnershipId }) => runs.has(partnershipId)).flatMap((row) => toRun(work, row)),
    ...(await inTurn(going, (row) => toSign(work, row))),
    ...(await inTurn(
      rows.filter(({ state, partnershipId }) => state === 'published' && runs.has(partnershipId)),
      (row) => toTell(work, row),
    )),
  ];
}

/** Towards the public for the first time, or as a correction of what is there. */
const isOnItsWay = ({ state, correctionAskedAt }: Row): boolean =>
  state === 'to-publish' || (state === 'published' && correctionAskedAt !== null);

const rolesOf = ({ actor }: Work, wanted: string): string[] =>
  actor.kind === 'person'
    ? actor.roles.flatMap(({ role, partnershipId }) => (role === wanted ? [partnershipId] : []))
    : [];

async function inTurn(rows: readonly Row[], waiting: (row: Row) => Promise<Waiting[]>): Promise<Waiting[]> {
  const all: Waiting[] = [];
  for (const row of rows) all.push(...(await waiting(row)));
  return all;
}

const toApprove = ({ state, reference }: Row): Waiting[] =>
  state === 'withholding-asked'
    ? [
        {
          text: 'Decide whether the report is withheld',
          ...{ href: publicationPaths.home(reference), reference, detail: 'Whoever runs the review asks for it' },
        },
      ]
    : [];

function toRun(work: Work, row: Row): Waiting[] {
  const { state, reference, publishAt, faultAt, lookAgainOn, staysUntil } = row;
  const href = publicationPaths.home(reference);
  const hour = publishAt === null ? '' : dateTime(publishAt);
  if (faultAt !== null)
    return [
      {
        text: 'Publishing the report went wrong',
        href,
        reference,
        detail: `Since ${dateTime(faultAt)}; it is tried again each minute`,
      },
    ];
  if (state === 'to-publish' && publishAt !== null && publishAt < work.now)
    return [
      { text: 'See what stands in the way of publication', href, reference, detail: `It was to be public on ${hour}` },
    ];
  const isHeld = state === 'held' || state === 'withheld';
  if (isHeld && lookAgainOn !== null)
    return [{ text: 'Look again at whether the report is published', href, reference, dueOn: lookAgainOn }];
  if (state === 'published' && staysUntil !== null)
    return [
      {
        text: 'Decide whether the report stays on the public site',
        ...{ href, reference, dueOn: staysUntil, duty: { id: 'H-22' } },
      },
    ];
  return [];
}

const SIGNS: readonly (readonly [Signs, string])[] = [
  ['first-look', 'Look through what will be public for names'],
  ['second-look', 'Look through what will be public a second time'],
  ['approval', 'Approve what will be public'],
];

/** One thing to sign at most: what comes first in turn, where it is theirs and still wanted. */
async function toSign(work: Work, { reviewId, reference, publishAt, state }: Row): Promise<Waiting[]> {
  const review = await findReviewById(work, reviewId);
  if (review === undefined || work.actor.kind !== 'person') return [];
  const { personId } = work.actor;
  const open = { ...review, roles: await rolesOn(work, review) };
  if (!SIGNS.some(([signs]) => maySign(open, signs))) return [];
  const { situation, blockers, hash } = await standingOf(work, open);
  const wanted = { 'first-look': 'first-look', 'second-look': 'second-look', approval: 'approvals' } as const;
  const next = SIGNS.find(
    ([signs]) =>
      maySign(open, signs) &&
      blockers.some(({ kind }) => kind === wanted[signs]) &&
      signingRefused(signs, personId, situation) === undefined,
  );
  if (next === undefined || hash === undefined) return [];
  const day = publishAt === null ? 'No day is set yet' : `It is to be public on ${dateTime(publishAt)}`;
  const detail = state === 'published' ? 'It corrects what is public now' : day;
  return [{ text: next[1], href: publicationPaths.signing(reference), reference, detail }];
}

async function toTell(work: Work, { reviewId, reference, publishAt }: Row): Promise<Waiting[]> {
  const isOwed = (moment: Moment): boolean => moment === 'on-the-day' || moment === 'after';
  const untold = (await tellingsOf(work, reviewId)).filter(
    ({ toldOn, takenOffAt, moment }) => toldOn === null && takenOffAt === null && isOwed(moment),
  );
  if (untold.length === 0) return [];
  const since = publishAt === null ? {} : { presses: { words: 'Promptly' as const, since: dayInLondon(publishAt) } };
  return [
    {
      text: 'Tell those who hear that the report is public',
      ...{ href: publicationPaths.telling(reference), reference, ...since },
      detail: `${plural(untold.length, 'of them is', 'of them are')} not told yet`,
    },
  ];
}
