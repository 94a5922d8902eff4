import type { CalendarEntry } from '../../platform/calendar/index.js';
import { and, eq, inArray, or } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import type { PublicationState } from './kinds.js';
import { publicationPaths } from './paths.js';
import { publications } from './tables.js';

const SEES = ['independent-chair', 'report-author', 'information-governance'];
const LOOKED_AT_AGAIN: readonly PublicationState[] = ['held', 'withheld', 'published'];
/** An hour in a calendar has to end. */
const MINUTES = 30;

/** The hour at which a report becomes public, and the days on which a decision is looked at again: a reference, never a name. */
export async function publicationOnCalendar(work: Work): Promise<CalendarEntry[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const { publicUrl } = work.installation;
  const host = new URL(publicUrl).hostname;
  return (await publicationsOf(work, actor.personId)).flatMap(({ publication, reference }): CalendarEntry[] => {
    const { state, publishAt, lookAgainOn, staysUntil, changedAt, version: revision, reviewId } = publication;
    const again = state === 'published' ? staysUntil : lookAgainOn;
    const is = (id: string, when: CalendarEntry['when'], title: string): CalendarEntry => ({
      ...{ id: `${id}-${reviewId}@${host}`, revision, changedAt, when, title: `${reference}: ${title}` },
      link: publicUrl + publicationPaths.home(reference),
    });
    if (state === 'to-publish' && publishAt !== null) {
      const end = new Date(publishAt.getTime() + MINUTES * 60_000);
      return [is('publication', { startsAt: publishAt, endsAt: end }, 'becomes public, if nothing stands in the way')];
    }
    if (again === null || !LOOKED_AT_AGAIN.includes(state)) return [];
    const decides = state === 'published' ? 'decide whether the report stays public' : 'look again at publication';
    return [is('publication-again', { day: again }, decides)];
  });
}

function publicationsOf(work: Work, personId: string) {
  const { actor } = work;
  const held = actor.kind === 'person' ? actor.roles : [];
  const runs = held
    .filter(({ role }) => role === 'co-ordinator' || role === 'csp-chair')
    .map(({ partnershipId }) => partnershipId);
  const theirs = work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), inArray(memberships.role, SEES), live(work)));
  return work.tx
    .select({ publication: publications, reference: reviews.reference })
    .from(publications)
    .innerJoin(reviews, eq(reviews.id, publications.reviewId))
    .where(and(visibleReviews(work), or(inArray(reviews.partnershipId, runs), inArray(reviews.id, theirs))));
}
