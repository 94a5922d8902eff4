import { dayInLondon } from '../../../kernel/day.js';
import { actionStateInWords, pendingAsk, proofKindInWords, standingUpdates } from '../../actions/index.js';
import { officerAnswerInWords, type Recommendation, reachInWords } from '../../recommendations/index.js';
import { silentAbout, silentActions } from '../asking/silent.js';
import { answerStandingInWords, type Passage } from '../kinds.js';
import type { AskedBody } from '../queries.js';
import { standingOf } from '../rules.js';
import type { EvidenceSaid, LetterSaid, OwnerSaid, OwnerStanding, RecommendationSaid } from './content.js';
import type { ReferredAction, UpdateRecord } from './read-record.js';

/** What was said of each recommendation, all of them by number. */
export const recommendationsSaid = (record: UpdateRecord, today: UpdateRecord['update']['answersBy']) => {
  const silent = new Set(silentActions(record.update, record.actions).map(({ action }) => action.id));
  return record.recommendations
    .filter(({ state }) => state !== 'drafted' && state !== 'in-discussion')
    .map((one) => said(record, one, { silent, today }));
};

interface AsOf {
  readonly silent: ReadonlySet<string>;
  readonly today: UpdateRecord['update']['answersBy'];
}

function said(record: UpdateRecord, one: Recommendation, { silent, today }: AsOf): RecommendationSaid {
  const { under } = record;
  const own = record.actions.filter(
    ({ action }) => action.recommendationId === one.id && action.state !== 'superseded',
  );
  const live = one.state === 'issued' || one.state === 'agreed';
  const bodies = live ? record.bodies.filter(({ recommendations }) => recommendations.includes(one.id)) : [];
  const letters = own.length === 0 ? lettersOf(one) : [];
  const note: Passage = `note:${one.id}`;
  return {
    ...{ id: one.id, number: one.number, title: under(one.title), wording: under(one.wording) },
    ...{ reach: reachInWords[one.reach], isNational: one.reach === 'national', letters },
    bodies: one.addressees.map(({ bodyName }) => bodyName),
    standing: standingOf(
      {
        state: one.state === 'superseded' || one.state === 'withdrawn' ? one.state : 'live',
        actions: own.map(({ action, proofs, updates }) => ({
          ...{
            state: action.state,
            dueOn: action.dueOn,
            proofs: proofs.filter(isProof).length,
            told: updates.length > 0,
          },
        })),
        said: bodies.flatMap(
          ({ answers }) => answers.find((answer) => answer.recommendationId === one.id)?.standing ?? [],
        ),
        letters: letters.map(({ answer }) => answer !== null),
      },
      today,
    ),
    replacedBy: record.recommendations.find(({ id }) => id === one.supersededBy)?.number ?? null,
    owners: live
      ? [
          ...own.map((action) => leadSaid(record, action, { silent, today })),
          ...bodies.map((body) => bodySaid(one.id, body)),
        ]
      : [],
    note: under(record.words.own.get(note) ?? ''),
  };
}

/** A promise is no proof that anything was done. */
const isProof = ({ kind }: ReferredAction['proofs'][number]): boolean => kind !== 'promise';

function groupOf({ action, proofs }: ReferredAction, today: AsOf['today']): OwnerStanding {
  if (action.state === 'closed') return proofs.some(isProof) ? 'proven' : 'done';
  if (action.state === 'said-done') return 'done';
  if (action.state === 'not-implemented' || action.state === 'superseded') return 'ended';
  return action.dueOn < today ? 'late' : 'on-time';
}

function leadSaid(record: UpdateRecord, planned: ReferredAction, { silent, today }: AsOf): OwnerSaid {
  const { under, delays } = record;
  const { action, updates, proofs } = planned;
  const [last] = standingUpdates(updates);
  const asks = pendingAsk(planned, delays);
  return {
    ...{ ref: planned.ref, what: under(action.what), body: action.leadBody, stands: actionStateInWords[action.state] },
    ...{ progress: under(last?.progress ?? ''), toldOn: last?.toldOn ?? null, dueOn: action.dueOn },
    firstDueOn: action.firstDueOn === action.dueOn ? null : action.firstDueOn,
    asksForDay: asks?.dueOn ?? null,
    evidence: proofs.map((proof) => evidenceOf(proof, under)),
    evidenceWords: '',
    obstacle: action.state === 'closed' ? '' : under(last?.obstacle ?? ''),
    ...{ group: groupOf(planned, today), silent: silent.has(action.id) },
  };
}

/** A piece of proof as an update names it. */
export const evidenceOf = (
  { kind, title, datedOn, independent }: ReferredAction['proofs'][number],
  under: (text: string) => string,
): EvidenceSaid => ({ kind: proofKindInWords[kind], title: under(title), datedOn, independent });

function bodySaid(recommendationId: string, body: AskedBody): OwnerSaid {
  const last = body.answers.find((answer) => answer.recommendationId === recommendationId);
  return {
    ...{ ref: '', what: '', body: body.bodyName, evidence: [], firstDueOn: null, asksForDay: null },
    stands: last === undefined ? '' : answerStandingInWords[last.standing],
    group: 'on-time',
    progress: last?.progress ?? '',
    toldOn: last === undefined ? null : dayInLondon(last.answeredAt),
    dueOn: last?.revisedOn ?? null,
    evidenceWords: last?.evidence ?? '',
    obstacle: last?.obstacle ?? '',
    silent: silentAbout(body, [recommendationId]).length > 0,
  };
}

/** The last letter to each chief officer. */
const lettersOf = ({ addressees }: Recommendation): LetterSaid[] =>
  addressees.flatMap(({ bodyName: body, letters }) => {
    const last = letters.at(-1);
    if (last === undefined) return [];
    const answer = last.answer === null ? null : officerAnswerInWords[last.answer];
    return [{ body, sentOn: last.sentOn, answer, answeredOn: last.answeredOn }];
  });
