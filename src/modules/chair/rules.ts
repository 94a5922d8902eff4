import { type Day, monthOf, months, yearOf } from '../../kernel/day.js';

/** What somebody is appointed to. */
export type Office = 'chair' | 'author';

/** One post of somebody’s career, as they give it. */
export interface CareerPost {
  readonly employer: string;
  /** The agency of the directory that the employer is; '' for another. */
  readonly agencyId: string;
  readonly post: string;
  readonly fromYear: number;
  /** Absent while they still work there. */
  readonly untilYear?: number;
  readonly untilMonth?: number;
}

/** What a statement is compared with. */
export interface Surroundings {
  /** Agencies involved in the review. */
  readonly involved: readonly { readonly id: string; readonly name: string }[];
  readonly partnershipNames: readonly string[];
  readonly today: Day;
}

/** A link that bars an appointment until two people have judged it. `months` is how long ago it ended; absent while it lasts. */
export interface Link {
  readonly kind: 'involved-agency' | 'partnership' | 'declared';
  readonly name: string;
  readonly post: string;
  readonly months?: number;
  readonly until?: string;
  /** An earlier statement said it, and the last does not any more. */
  readonly isEarlier?: true;
}

/** As much of a statement as links are read from. */
export interface Stated {
  readonly career: readonly CareerPost[];
  readonly otherLinks: string;
}

/** Every link between a career and the agencies of the review or the partnership, and any that was declared beside it; the latest first. */
export function linksOf({ career, otherLinks }: Stated, { involved, partnershipNames, today }: Surroundings): Link[] {
  const fromCareer = career.flatMap((post): Link[] => {
    const agency = involved.find(({ id, name }) => id === post.agencyId || soundsLike(post.employer, name));
    const isPartnership = partnershipNames.some((name) => soundsLike(post.employer, name));
    if (agency === undefined && !isPartnership) return [];
    const kind = agency === undefined ? 'partnership' : 'involved-agency';
    return [{ kind, name: agency?.name ?? post.employer, post: post.post, ...endOf(post, today) }];
  });
  fromCareer.sort((one, other) => (one.months ?? -1) - (other.months ?? -1));
  return otherLinks === '' ? fromCareer : [...fromCareer, { kind: 'declared', name: otherLinks, post: '' }];
}

/**
 * Every link that stands for somebody: by their last statement, and by any earlier one that named what the last leaves out. A link once
 * stated goes away by the judgement of two people and by nothing else, whoever entered the statement without it. The last statement first.
 */
export function standingLinks([last, ...earlier]: readonly Stated[], around: Surroundings): Link[] {
  const known = last === undefined ? [] : linksOf(last, around);
  for (const statement of earlier) {
    const dropped = linksOf(statement, around).filter((link) => !known.some((one) => isSameLink(one, link)));
    known.push(...dropped.map((link): Link => ({ ...link, isEarlier: true })));
  }
  return known;
}

const isSameLink = (one: Link, other: Link): boolean => one.kind === other.kind && one.name === other.name;

/** A year without a month counts from its end: the link is never made older than it may be. */
function endOf({ untilYear, untilMonth }: CareerPost, today: Day): Pick<Link, 'months' | 'until'> {
  if (untilYear === undefined) return {};
  const passed = yearOf(today) * 12 + monthOf(today) - (untilYear * 12 + (untilMonth ?? 12));
  const month = untilMonth === undefined ? '' : `${months[untilMonth - 1]} `;
  return { months: Math.max(0, passed), until: `${month}${untilYear}` };
}

/** Two words at least: “council” alone names no agency. */
const LEAST = 2;

/** True when one name holds the other, small words, case and anything in brackets apart. */
export function soundsLike(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  return shorter.length >= LEAST && ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the' && word !== 'of' && word !== 'and');

/** 14 becomes `1 year and 2 months`. */
export function elapsedInWords(count: number): string {
  const [years, rest] = [Math.floor(count / 12), count % 12];
  const parts = [
    ...(years > 0 ? [`${years} ${years === 1 ? 'year' : 'years'}`] : []),
    ...(rest > 0 ? [`${rest} ${rest === 1 ? 'month' : 'months'}`] : []),
  ];
  return parts.length === 0 ? 'less than a month' : parts.join(' and ');
}

/** A link as a sentence. */
export const linkInWords = (link: Link): string =>
  `${stated(link)}${link.isEarlier === true ? ' (by an earlier statement; the last one leaves it out)' : ''}`;

function stated({ kind, name, post, months: count, until }: Link): string {
  if (kind === 'declared') return `They declared: ${name}`;
  const where = kind === 'partnership' ? `${name}, the partnership` : `${name}, which is involved in this review`;
  const as = post === '' ? '' : ` (${post})`;
  if (count === undefined) return `Works${as} for ${where}, to this day`;
  return `Worked${as} for ${where}, until ${until}: ${elapsedInWords(count)} ago`;
}

/** What somebody has in hand: here, and elsewhere by their own word; with this review, whether it is many. */
export function loadOf(here: number, elsewhere: number | undefined, atMost: number) {
  const total = here + (elsewhere ?? 0);
  return { total, isKnown: elsewhere !== undefined, isMany: total + 1 > atMost };
}

/** Skills that the review needs and the person does not bring: the panel has to. */
export const skillGaps = (needed: readonly string[], brought: readonly string[]): string[] =>
  needed.filter((skill) => !brought.includes(skill));

/** The same for a candidate. The specification is of the chair: an author is not held against it. */
export const gapsOf = (
  office: Office,
  specification: { readonly skills: readonly string[] } | undefined,
  brought: readonly string[],
): string[] => (office === 'chair' ? skillGaps(specification?.skills ?? [], brought) : []);

/** Everything an appointment depends on. */
export interface AppointmentSituation {
  readonly office: Office;
  readonly hasSpecification: boolean;
  readonly hasEmail: boolean;
  readonly isWithdrawn: boolean;
  readonly hasStatement: boolean;
  /** Links by the last statement. */
  readonly links: number;
  /** Two people have judged the links of the last statement to be no bar. */
  readonly isOverridden: boolean;
  readonly isTaken: boolean;
  readonly isOwn: boolean;
}

export type AppointmentBlocker =
  | 'no-specification'
  | 'no-email'
  | 'withdrawn'
  | 'no-statement'
  | 'conflict'
  | 'taken'
  | 'own'
  | 'excluded';

/** Every reason why somebody cannot be appointed yet. */
export function appointmentBlockers(situation: AppointmentSituation): AppointmentBlocker[] {
  const blockers: AppointmentBlocker[] = [];
  if (situation.isWithdrawn) blockers.push('withdrawn');
  if (situation.office === 'chair' && !situation.hasSpecification) blockers.push('no-specification');
  if (!situation.hasEmail) blockers.push('no-email');
  if (!situation.hasStatement) blockers.push('no-statement');
  if (situation.links > 0 && !situation.isOverridden) blockers.push('conflict');
  if (situation.isTaken) blockers.push('taken');
  if (situation.isOwn) blockers.push('own');
  return blockers;
}

/** Where an override of a conflict is. */
export interface OverrideSituation {
  readonly proposedBy: string;
  readonly by: string;
  readonly isOfLastStatement: boolean;
  readonly isAnswered: boolean;
  /** The candidate’s own account, when they have one. */
  readonly candidatePersonId: string | undefined;
}

export type OverrideBlocker = 'same-person' | 'statement-changed' | 'answered' | 'own';

/** Why somebody cannot answer a proposal to set a conflict aside. */
export function overrideBlockers(situation: OverrideSituation): OverrideBlocker[] {
  const blockers: OverrideBlocker[] = [];
  if (situation.by === situation.proposedBy) blockers.push('same-person');
  if (situation.by === situation.candidatePersonId) blockers.push('own');
  if (!situation.isOfLastStatement) blockers.push('statement-changed');
  if (situation.isAnswered) blockers.push('answered');
  return blockers;
}
