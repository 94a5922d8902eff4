import { daysBetween, inWords } from '../../../kernel/day.js';
import { listInWords, plural } from '../../../web/formats.js';
import {
  counts,
  type RecommendationStanding,
  recommendationStandingInWords,
  recommendationStandings,
} from '../kinds.js';
import type { OwnerSaid, RecommendationSaid, UpdateContent } from './content.js';

/** What the record says, before anybody's words. */
export type Facts = Omit<UpdateContent, 'opening' | 'decisions' | 'impact' | 'leaflet'>;

type Live = readonly RecommendationSaid[];

const live = ({ recommendations }: Facts): Live => recommendations.filter(({ standing }) => counts(standing));

/** How many recommendations stand where, those of no recommendation left out, in the order in which they are told. */
export const standingCounts = (recommendations: Live): { standing: RecommendationStanding; count: number }[] =>
  recommendationStandings
    .map((standing) => ({ standing, count: recommendations.filter((one) => one.standing === standing).length }))
    .filter(({ count }) => count > 0);

/** The sentences that an update begins with until somebody writes their own. */
export function openingInWords(facts: Facts): string {
  const all = live(facts);
  const counted = standingCounts(all).map(
    ({ standing, count }) => `${count} ${lower(recommendationStandingInWords[standing])}`,
  );
  return [
    `Of ${plural(all.length, 'recommendation')}: ${listInWords(counted)}.`,
    ...replaced(facts),
    facts.silent.length === 0
      ? 'Every owner who was asked has answered.'
      : `Nothing came from ${listInWords(facts.silent.map(({ body }) => body))}.`,
    ...timing(facts),
  ].join(' ');
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function replaced({ recommendations }: Facts): string[] {
  const gone = recommendations.filter(({ standing }) => !counts(standing));
  return gone.length === 0
    ? []
    : [`${gone.length} more ${gone.length === 1 ? 'was' : 'were'} replaced or withdrawn since the report.`];
}

function timing({ dueOn, asOf, takenDownOn }: Facts): string[] {
  const late = dueOn === null ? 0 : daysBetween(dueOn, asOf);
  return [
    ...(late > 0 && dueOn !== null
      ? [`This update is ${plural(late, 'day')} late: it was due on ${inWords(dueOn)}.`]
      : []),
    ...(takenDownOn === null ? [] : [`The report was taken down from the public site on ${inWords(takenDownOn)}.`]),
  ];
}

/** Decisions that the record itself calls for, as a list; they are the board's to take and the co-ordinator's to change. */
export function proposedDecisions(facts: Facts): string {
  const asked = [
    ...silence(facts),
    ...days(facts),
    ...late(facts),
    ...stopped(facts),
    ...national(facts),
    ...unproven(facts),
  ];
  const all = asked.length === 0 ? ['Note this update. Nothing in the record calls for another decision.'] : asked;
  return all.map((line) => `- ${line}`).join('\n');
}

const numbers = (all: readonly { readonly number: number }[]): string =>
  `recommendation${all.length === 1 ? '' : 's'} ${listInWords(all.map(({ number }) => String(number)))}`;

const silence = ({ silent }: Facts): string[] =>
  silent.map(
    ({ body, about }) =>
      `Ask the chief officer of ${body} to answer for ${numbers(about.map((number) => ({ number })))}.`,
  );

function days(facts: Facts): string[] {
  const asking = live(facts).flatMap(({ owners }) => owners.filter(({ asksForDay }) => asksForDay !== null));
  return asking.map(
    ({ ref, body, asksForDay }: OwnerSaid) =>
      `Agree or refuse the day that ${body} asks for on action ${ref}: ${asksForDay === null ? '' : inWords(asksForDay)}.`,
  );
}

function late(facts: Facts): string[] {
  const all = live(facts).filter(({ standing }) => standing === 'late');
  return all.length === 0
    ? []
    : [`Say what is to happen about ${numbers(all)}, which ${all.length === 1 ? 'is' : 'are'} late.`];
}

function stopped(facts: Facts): string[] {
  const all = live(facts).filter(({ standing }) => standing === 'stopped' || standing === 'in-part');
  return all.length === 0 ? [] : [`Accept, or not, that ${numbers(all)} will not be carried out in full.`];
}

function national(facts: Facts): string[] {
  const waiting = live(facts).filter(({ isNational, standing }) => isNational && standing === 'awaiting-answer');
  return waiting.length === 0 ? [] : [`Write again about ${numbers(waiting)}, made nationally and not answered.`];
}

function unproven(facts: Facts): string[] {
  const all = live(facts).filter(({ standing }) => standing === 'done');
  return all.length === 0
    ? []
    : [`Ask for proof that ${numbers(all)} changed practice, and for a further update ${laterOf(facts.months)}.`];
}

const laterOf = (months: number): string =>
  months < 12 ? 'twelve months after publication' : `${months === 12 ? 'six' : 'twelve'} months from now`;
