import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { actionStateInWords, actionsOf, type PlannedAction } from '../../actions/index.js';
import { isLive, type Recommendation, reachInWords, recommendationsOf } from '../../recommendations/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { agreedTermsOf, askedForInWords, equalityInWords, sectionHeadings } from '../../terms-of-reference/index.js';
import type { Filled } from '../content.js';

/** Those that stand: what was withdrawn or superseded is left out. */
const standing = async (work: Work, review: OpenReview): Promise<Recommendation[]> =>
  (await recommendationsOf(work, review.id)).filter(({ state }) => isLive(state));

/** All of them in one place, for one agency and for several. */
export async function recommended(work: Work, review: OpenReview): Promise<Filled[]> {
  const all = await standing(work, review);
  if (all.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Recommendations',
      header: ['No.', 'Recommendation', 'For', 'Scope'],
      widths: [1, 8, 4, 2],
      rows: all.map(({ number, wording, reach, addressees }) => [
        String(number),
        wording,
        addressees.map(({ bodyName }) => bodyName).join('\n'),
        reachInWords[reach],
      ]),
    },
  ];
}

/** The plan in the columns of the Home Office (domain 3.13): posts, and never the name of whoever leads. */
export async function plan(work: Work, review: OpenReview): Promise<Filled[]> {
  const actions = await actionsOf(work, review);
  if (actions.length === 0) return [];
  const numbers = new Map((await standing(work, review)).map(({ id, number }) => [id, String(number)]));
  const numberOf = ({ action }: PlannedAction): string =>
    action.recommendationId === null ? 'Early' : (numbers.get(action.recommendationId) ?? '');
  return [
    {
      kind: 'table',
      caption: 'Action plan, by number of recommendation',
      header: ['No.', 'Scope', 'Action', 'Lead', 'Key milestones achieved', 'Target date', 'Completed, and outcome'],
      widths: [4, 4, 10, 8, 7, 6, 7],
      rows: actions.map((one) => [
        numberOf(one),
        reachInWords[one.action.reach],
        one.action.what,
        `${one.action.leadBody}\n${one.lead.post}`,
        one.milestones
          .filter(({ metOn }) => metOn !== null)
          .map(({ what, metOn }) => `${what}${metOn === null ? '' : ` (${longDate(metOn)})`}`)
          .join('\n'),
        longDate(one.action.dueOn),
        one.action.closedOn === null
          ? actionStateInWords[one.action.state]
          : `${longDate(one.action.closedOn)}. ${one.action.publicNote || one.action.outcome}`,
      ]),
    },
  ];
}

/** What the panel set out to find. */
export async function terms(work: Work, review: OpenReview): Promise<Filled[]> {
  const content = await agreedTermsOf(work, review.id);
  if (content === undefined) return [];
  const purpose = content.sections.find(({ key, droppedReason }) => key === 'purpose' && droppedReason === null)?.text;
  const { period } = content;
  return [
    ...(purpose === undefined || purpose === '' ? [] : [{ kind: 'text' as const, text: purpose }]),
    ...(period === null
      ? []
      : [
          { kind: 'heading' as const, text: 'Period under review' },
          { kind: 'text' as const, text: `From ${longDate(period.from)} to ${longDate(period.to)}.` },
        ]),
    { kind: 'heading', text: 'Lines of enquiry' },
    { kind: 'text', text: content.lines.map(({ question }, at) => `${at + 1}. ${oneLine(question)}`).join('\n') },
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The terms as they were agreed, for the appendix. */
export async function wholeTerms(work: Work, review: OpenReview): Promise<Filled[]> {
  const content = await agreedTermsOf(work, review.id);
  if (content === undefined) return [];
  const kept = content.sections.filter(
    ({ droppedReason, text, key }) => droppedReason === null && text !== '' && key !== 'purpose',
  );
  return [
    ...(await terms(work, review)),
    ...(content.agencies.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Agencies that contribute',
            header: ['Agency', 'Asked for'],
            rows: content.agencies.map(({ name, askedFor }) => [name, askedForInWords[askedFor]]),
          },
        ]),
    ...(content.equality.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: 'Equality: looked at closely' },
          { kind: 'text' as const, text: content.equality.map((key) => `- ${equalityInWords[key]}`).join('\n') },
        ]),
    ...kept.flatMap(({ key, text }): Filled[] => [
      { kind: 'heading', text: sectionHeadings[key] },
      { kind: 'text', text },
    ]),
  ];
}
