import { and, count, desc, eq, inArray, ne } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import {
  comparableSubjects,
  type Identity,
  identitiesOf,
  identityKeys,
  type SubjectRole,
} from '../../reviews/index.js';
import type { Notification } from '../queries.js';
import { type Compared, type Likeness, likeness, VERY_LIKELY, WORTH_SHOWING } from './likeness.js';
import { dayOfDeath, identityOf, peopleIn } from './particulars.js';
import { notificationsById, waitingIn } from './queries.js';
import { notificationKeys } from './tables.js';

/** Somebody of this notification beside somebody known already. */
export interface Double {
  readonly here: { readonly role: SubjectRole; readonly person: Compared };
  readonly there: { readonly role: SubjectRole; readonly person: Compared };
  readonly found: { readonly kind: 'review' | 'notification'; readonly id: string; readonly reference: string };
  readonly likeness: Likeness;
}

/** So many are shown; each is looked at by a person. */
const SHOWN = 8;

interface Known {
  readonly role: SubjectRole;
  readonly person: Compared;
  readonly found: Double['found'] & { readonly partnershipId: string };
}

/**
 * Likely doubles of a notification, the likest first: people of reviews and of other notifications of the partnership. Showing the real
 * names of a review is a look at its key, and is recorded as one.
 */
export async function doublesOf(work: Work, notification: Notification): Promise<Double[]> {
  const doubles = (await likestOf(work, notification)).slice(0, SHOWN);
  for (const { found } of doubles) await recordLook(work, notification, found);
  return doubles;
}

/** How sure it is that somebody of a notification is known already. */
export type Sureness = 'very-likely' | 'possible';

export const surenessOf = ({ score }: Likeness): Sureness => (score >= VERY_LIKELY ? 'very-likely' : 'possible');

/**
 * Which of these notifications have a likely double, by id: nobody is named, so it is no look at a name. A few queries for each: ask only
 * about as many as a person works through.
 */
export async function likelyDoubles(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, Sureness>> {
  const found = new Map<string, Sureness>();
  for (const notification of await notificationsById(work, ids)) {
    const [likest] = await likestOf(work, notification);
    if (likest !== undefined) found.set(notification.id, surenessOf(likest.likeness));
  }
  return found;
}

async function likestOf(work: Work, notification: Notification): Promise<Double[]> {
  const here = peopleOf(notification);
  const known = [
    ...(await knownFromReviews(work, notification, here)),
    ...(await knownFromNotifications(work, notification, here)),
  ];
  const likest = new Map<string, Double>();
  for (const { role, person } of here) {
    for (const there of known) {
      const found = likeness(person, there.person);
      const before = likest.get(there.found.id);
      if (found.score < WORTH_SHOWING || (before !== undefined && before.likeness.score >= found.score)) continue;
      likest.set(there.found.id, { here: { role, person }, there, found: there.found, likeness: found });
    }
  }
  return [...likest.values()].sort((one, other) => other.likeness.score - one.likeness.score);
}

async function recordLook(
  work: Work,
  { reference, partnershipId }: Notification,
  found: Double['found'],
): Promise<void> {
  if (found.kind === 'review') await identitiesOf(work, { id: found.id, partnershipId }, `Compared with ${reference}`);
  else work.record({ partnershipId, action: 'notification.seen', objectKind: 'notification', objectId: found.id });
}

/** Children are left out: they are found through the adults, and a child of another case is nobody's business. */
function peopleOf({ content }: Notification): Pick<Known, 'role' | 'person'>[] {
  const diedOn = dayOfDeath(content);
  return peopleIn(content)
    .filter(({ role }) => role !== 'child')
    .map(({ role, subject }) => ({ role, person: compared(identityOf(subject), diedOn) }));
}

const compared = (identity: Identity, diedOn: Compared['diedOn']): Compared => ({
  fullName: identity.fullName,
  aliases: identity.aliases,
  dateOfBirth: identity.dateOfBirth,
  address: identity.address,
  postcode: identity.postcode,
  diedOn,
});

const keysOf = (here: readonly { person: Compared }[]): string[] => [
  ...new Set(here.flatMap(({ person }) => identityKeys(person))),
];

async function knownFromReviews(
  work: Work,
  { partnershipId }: Notification,
  here: readonly { person: Compared }[],
): Promise<Known[]> {
  const subjects = await comparableSubjects(work, partnershipId, keysOf(here));
  return subjects
    .filter(({ role }) => role !== 'child')
    .map(({ role, identity, reviewId, reference, dateOfDeath }) => ({
      role,
      person: compared(identity, dateOfDeath),
      found: { kind: 'review', id: reviewId, reference, partnershipId },
    }));
}

/** So many notifications with a key in common are compared. */
const MOST = 100;

async function knownFromNotifications(
  work: Work,
  { id, partnershipId }: Notification,
  here: readonly { person: Compared }[],
): Promise<Known[]> {
  const keys = keysOf(here);
  const decided =
    keys.length === 0
      ? []
      : await work.tx
          .select({ id: notificationKeys.notificationId })
          .from(notificationKeys)
          .where(
            and(
              eq(notificationKeys.partnershipId, partnershipId),
              inArray(notificationKeys.key, keys),
              ne(notificationKeys.notificationId, id),
            ),
          )
          .groupBy(notificationKeys.notificationId)
          .orderBy(desc(count()))
          .limit(MOST);
  const waiting = (await waitingIn(work, partnershipId)).filter((other) => other.id !== id).slice(-MOST);
  const ids = new Set([...decided, ...waiting].map((other) => other.id));
  const others = await notificationsById(work, [...ids]);
  // One that led to a review is found there, with what was corrected since.
  return others
    .filter(({ reviewId }) => reviewId === null)
    .flatMap((other) =>
      peopleOf(other).map((known) => ({
        ...known,
        found: { kind: 'notification' as const, id: other.id, reference: other.reference, partnershipId },
      })),
    );
}

/** What later doubles of this notification are found by. */
export const keysOfNotification = (notification: Notification): string[] => keysOf(peopleOf(notification));
