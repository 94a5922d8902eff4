import { day } from '../../../kernel/day.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { appointmentsOf } from '../../chair/index.js';
import { peopleNamed } from '../../named-people/index.js';
import { type PanelMember, panelOf } from '../../panel/index.js';
import { type DatedProceeding, proceedingsOf } from '../../proceedings/index.js';
import { type OpenReview, subjectRoleInWords } from '../../reviews/index.js';
import type { Filled } from '../content.js';

/** What each is called, and what they were to the person who died. */
export async function people(work: Work, review: OpenReview): Promise<Filled[]> {
  const named = await peopleNamed(work, review.id);
  if (named.length === 0) return [];
  return [
    { kind: 'text', text: 'All names of people whom the review is about, and of those around them, are pseudonyms.' },
    {
      kind: 'table',
      caption: 'People in this report',
      header: ['Called here', 'Who they are'],
      widths: [1, 2],
      rows: named.map(({ pseudonym, role, relationship }) => [
        pseudonym,
        [role === null ? '' : subjectRoleInWords(role), relationship].filter((text) => text !== '').join(', '),
      ]),
    },
  ];
}

/** The words that the report has for a member: name and role, or the role alone where they asked for that. */
export const memberRow = ({ mayBeNamed, name, post, agencyName }: PanelMember): string[] => [
  mayBeNamed ? name : 'Name left out at their own request',
  post,
  agencyName,
];

/** The panel with names and roles (F-11); those who left with the day. Substitutes stand with whom they stood in for. */
export async function panel(work: Work, review: OpenReview): Promise<Filled[]> {
  const members = (await panelOf(work, review.id)).filter(({ standsInFor }) => standsInFor === undefined);
  if (members.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Members of the review panel',
      header: ['Name', 'Post', 'Agency'],
      rows: members.map((member) => {
        const [name = '', post = '', agency = ''] = memberRow(member);
        return [name, member.leftOn === null ? post : `${post} (until ${longDate(member.leftOn)})`, agency];
      }),
    },
  ];
}

/** Who holds the offices, and from when. What makes them independent the writer says. */
export async function chair(work: Work, review: OpenReview): Promise<Filled[]> {
  const offices = (await appointmentsOf(work, review)).toReversed();
  if (offices.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Chair and author',
      header: ['Name', 'Office', 'Appointed', 'Training'],
      rows: offices.map(({ name, role, appointedOn, endedOn, certificate }) => [
        name,
        role === 'chair' ? 'Independent chair' : 'Author of the overview report',
        endedOn === null ? longDate(day(appointedOn)) : `${longDate(day(appointedOn))} to ${longDate(day(endedOn))}`,
        certificate === '' ? 'Not on record' : certificate,
      ]),
    },
  ];
}

const standing = ({ status, endedOn, outcome }: DatedProceeding): string =>
  status === 'ended'
    ? `Ended${endedOn === null ? '' : ` on ${longDate(endedOn)}`}${outcome === '' ? '' : `: ${outcome}`}`
    : status === 'expected'
      ? 'Expected'
      : 'Under way';

/** What ran beside the review, and how it ended. */
export async function parallel(work: Work, review: OpenReview): Promise<Filled[]> {
  const beside = await proceedingsOf(work, review.id);
  if (beside.length === 0) return [{ kind: 'text', text: 'No other proceedings or reviews are on record.' }];
  return [
    {
      kind: 'table',
      caption: 'Proceedings and reviews beside this one',
      header: ['What', 'Whose', 'How it stands'],
      rows: beside.map((one) => [one.title, one.owner, standing(one)]),
    },
  ];
}
