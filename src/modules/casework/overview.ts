import { type Day, dayInLondon, inWords } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { findRegime, section9 } from '../../kernel/regime.js';
import type { Work } from '../../platform/work.js';
import { inOne, type TimelineEntry, type Told, timelineOf } from '../audit/index.js';
import { transfersOf } from '../decision/index.js';
import { type DutyStanding, reviewToday } from '../duties/index.js';
import { type NoticeStateName, noticesOf } from '../notices/index.js';
import { decisionOf, outcomeInWords, stageInWords, stageOf } from '../register/index.js';
import { type OpenReview, seePeople, subjectRoleInWords, subjectsOf } from '../reviews/index.js';
import { nextOf } from './overview-next.js';
import type { OverviewProps } from './overview-page.js';
import { seeTimeline } from './policy.js';

const noticeWords: Record<NoticeStateName, string> = {
  owed: 'To be told',
  late: 'To be told: late',
  'not-delivered': 'Message did not arrive',
  sent: 'Told',
  opened: 'Told and opened',
  acknowledged: 'Acknowledged',
  'not-needed': 'Not needed',
};

/** Everything the overview shows, read for whoever opened the review. */
export async function overviewOf(work: Work, review: OpenReview): Promise<OverviewProps> {
  const { standings, situation } = await reviewToday(work, review.id);
  const seesNotices = review.roles.has('co-ordinator') || review.roles.has('csp-chair');
  const seesTimeline = seeTimeline.may(review.roles);
  return {
    review,
    regimeName: (findRegime(review.regime) ?? section9).name,
    today: work.today,
    standings,
    decisionSentence: decisionSentence(situation.facts, work.today),
    stageWords: stageSentence(situation.facts, work.today),
    subjects: seePeople.may(review.roles)
      ? (await subjectsOf(work, review.id)).map(({ pseudonym, role }) => ({
          pseudonym,
          capacity: subjectRoleInWords(role),
        }))
      : undefined,
    waiting: (await work.catalogue.waitingFor(work)).filter(
      ({ reference, duty }) => reference === review.reference && duty?.bare !== true,
    ),
    next: nextStep(work, review, standings),
    ended: await endedSentence(work, review, situation.facts),
    notices: seesNotices
      ? (await noticesOf(work, review.id)).map(({ recipientName, state }) => ({
          to: recipientName,
          state: noticeWords[state],
          isSettled: state === 'acknowledged' || state === 'not-needed',
        }))
      : [],
    latest: seesTimeline ? await latestOf(work, review.id) : [],
    seesTimeline,
  };
}

/** What stands under Latest, and how far back it is looked for: a dozen notices that became owed at once are one line of it. */
const LATEST = 5;
const LOOKED_THROUGH = 60;

async function latestOf(work: Work, reviewId: string): Promise<Told[]> {
  const { entries } = await timelineOf(work, reviewId, { page: 1, size: LOOKED_THROUGH });
  const areAlike = (one: TimelineEntry, other: TimelineEntry): boolean =>
    one.action === other.action && one.who === other.who && dayInLondon(one.at) === dayInLondon(other.at);
  return inOne(entries, areAlike).slice(0, LATEST);
}

function nextStep(work: Work, { reference, roles }: OpenReview, standings: readonly DutyStanding[]) {
  const standing = nextOf(standings);
  if (standing === undefined) return undefined;
  const place = work.catalogue.whereDone(standing.duty.id);
  return { standing, place: place?.may(roles) ? { text: place.text, href: place.path(reference) } : undefined };
}

/** How the review ended; undefined while it goes on. */
async function endedSentence(work: Work, { id }: OpenReview, facts: readonly DatedFact[]): Promise<string | undefined> {
  const { stage, since } = stageOf(facts, work.today);
  const on = since === undefined ? '' : ` on ${inWords(since)}`;
  if (stage === 'not-proceeding') return `It was decided${on} not to hold a review.`;
  if (stage === 'closed') return `The review was closed${on}.`;
  if (stage !== 'transferred') return undefined;
  const to = (await transfersOf(work, [id])).get(id) ?? 'another partnership';
  return `The case was transferred to ${to}${on}.`;
}

/** What was decided, as far as the facts say. */
export function decisionSentence(facts: readonly DatedFact[], today: Day): string {
  const decided = decisionOf(facts, today);
  return decided === undefined ? 'Not yet made' : `${outcomeInWords(decided.outcome)}, ${inWords(decided.on)}`;
}

/** The stage in words, with the day it began. */
function stageSentence(facts: readonly DatedFact[], today: Day): string {
  const { stage, since } = stageOf(facts, today);
  return since === undefined ? stageInWords(stage) : `${stageInWords(stage)}, since ${inWords(since)}`;
}
