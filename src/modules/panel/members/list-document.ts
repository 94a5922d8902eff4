import { type Day, inWords } from '../../../kernel/day.js';
import { heading, type PaperDocument, paragraph } from '../../../platform/paper/index.js';
import { roleOnPanel } from '../words.js';
import type { MemberRow } from './standing.js';

/** What the list says beside the members. */
export interface ListOf {
  readonly reference: string;
  readonly chairName: string | undefined;
  readonly today: Day;
}

/** The list of panel members as the report carries it: names and roles, unless somebody must not be named. */
export function listDocument(members: readonly MemberRow[], { reference, chairName, today }: ListOf): PaperDocument {
  const own = members.filter(({ standsInFor }) => standsInFor === null);
  return {
    title: `Panel members, ${reference}`,
    marking: `OFFICIAL-SENSITIVE – ${reference}`,
    reference: `${reference}, panel members`,
    language: 'en-GB',
    parts: [
      { kind: 'title', text: 'Panel members' },
      paragraph(`${reference}. As it stood on ${inWords(today)}.`),
      ...(chairName === undefined ? [] : [paragraph(`Independent chair: ${chairName}.`)]),
      ...(own.length === 0 ? [paragraph('Nobody has joined the panel yet.')] : [grid(own, members)]),
      heading(1, 'Before this is printed'),
      paragraph(
        'Panel members are listed with their names and roles. Ask each agency again before publication; where a name must be left out, the post and the organisation stand alone.',
      ),
    ],
  };
}

const grid = (own: readonly MemberRow[], all: readonly MemberRow[]) => ({
  kind: 'grid' as const,
  header: ['Name', 'Post and organisation', 'Role on the panel'],
  rows: own.map((row) => [
    nameOf(row),
    `${row.post}, ${row.organisation}`,
    [roleOnPanel(row), ...rest(row, all)].join('. '),
  ]),
});

const nameOf = ({ mayBeNamed, name }: MemberRow): string => (mayBeNamed ? name : 'Name left out');

function rest(row: MemberRow, all: readonly MemberRow[]): string[] {
  const substitutes = all.filter(({ standsInFor }) => standsInFor === row.id);
  return [
    ...substitutes.map((one) => `Substitute: ${one.mayBeNamed ? one.name : one.post}`),
    ...(row.leftOn === null ? [] : [`From ${inWords(row.joinedOn)} to ${inWords(row.leftOn)}`]),
  ];
}
