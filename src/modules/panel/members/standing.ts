import { type Day, dayInLondon } from '../../../kernel/day.js';
import { and, asc, desc, eq, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import { undertakingsOf } from '../../documents/index.js';
import { type ConflictWord, conflictDeclarations, live, memberships, type Review } from '../../reviews/index.js';
import type { Seat } from '../rules.js';
import { panelConflictSteps, panelFormations, panelMembers } from '../tables.js';

export type MemberRow = typeof panelMembers.$inferSelect;

/** The last word of a member about a conflict of interest. */
export interface LastWord {
  readonly id: string;
  readonly declared: ConflictWord;
  readonly details: string;
  readonly at: Date;
}

/** What was done after a conflict. */
export type ConflictStep = typeof panelConflictSteps.$inferSelect;

/** A member with where they stand. */
export interface MemberStanding {
  readonly row: MemberRow;
  /** Undefined until they declare; nobody who may not read declarations is told of one. */
  readonly word: LastWord | undefined;
  readonly declaredOn: Day | undefined;
  readonly undertakenOn: Day | undefined;
  /** The review opens to them by their role in it. */
  readonly hasRole: boolean;
  readonly conflictStep: ConflictStep | undefined;
}

/** Somebody with the role of a panel member who is not in the list of members. */
export interface Unlisted {
  readonly personId: string;
  readonly name: string;
}

export interface PanelFile {
  readonly members: readonly MemberStanding[];
  readonly unlisted: readonly Unlisted[];
  readonly formation: typeof panelFormations.$inferSelect | undefined;
}

/** The panel of a review that the asker has opened, for those who lead it. */
export async function panelFileOf(work: Work, review: Pick<Review, 'id'>): Promise<PanelFile> {
  const rows = await membersIn(work, review.id);
  const words = await lastWords(work, review.id);
  const undertaken = new Map((await undertakingsOf(work, review.id)).map((one) => [one.personId, one.acceptedAt]));
  const holders = await holdersIn(work, review.id);
  const steps = await work.tx.select().from(panelConflictSteps).where(eq(panelConflictSteps.reviewId, review.id));
  const members = rows.map((row): MemberStanding => {
    const word = row.personId === null ? undefined : words.get(row.personId);
    const accepted = row.personId === null ? undefined : undertaken.get(row.personId);
    return {
      row,
      word,
      declaredOn: word?.declared === 'none' ? dayInLondon(word.at) : onPaper(row, row.paperDeclaredOn),
      undertakenOn: accepted === undefined ? onPaper(row, row.paperUndertakenOn) : dayInLondon(accepted),
      hasRole: holders.some(({ personId }) => personId === row.personId),
      conflictStep: steps.find(({ declarationId }) => declarationId === word?.id),
    };
  });
  const listed = new Set(rows.filter(({ leftOn }) => leftOn === null).map(({ personId }) => personId));
  const unlisted = holders.filter(({ personId }) => !listed.has(personId));
  return { members, unlisted, formation: await formationOf(work, review.id) };
}

/** Everybody who sits or sat on the panel: core members first, then by name. */
export const membersIn = (work: Work, reviewId: string): Promise<MemberRow[]> =>
  work.tx
    .select()
    .from(panelMembers)
    .where(eq(panelMembers.reviewId, reviewId))
    .orderBy(asc(panelMembers.kind), asc(panelMembers.name), asc(panelMembers.joinedOn));

/** That the panel was formed, unless it was taken back. */
export async function formationOf(work: Work, reviewId: string) {
  const [row] = await work.tx
    .select()
    .from(panelFormations)
    .where(and(eq(panelFormations.reviewId, reviewId), isNull(panelFormations.withdrawnAt)));
  return row;
}

const onPaper = ({ personId }: MemberRow, on: Day | null): Day | undefined =>
  personId === null ? (on ?? undefined) : undefined;

async function lastWords(work: Work, reviewId: string): Promise<ReadonlyMap<string, LastWord>> {
  const rows = await work.tx
    .select()
    .from(conflictDeclarations)
    .where(eq(conflictDeclarations.reviewId, reviewId))
    .orderBy(desc(conflictDeclarations.declaredAt), asc(conflictDeclarations.declared));
  const words = new Map<string, LastWord>();
  for (const { id, personId, declared, details, declaredAt } of rows)
    if (!words.has(personId)) words.set(personId, { id, declared, details: details ?? '', at: declaredAt });
  return words;
}

async function holdersIn(work: Work, reviewId: string): Promise<Unlisted[]> {
  const rows = await work.tx
    .select({ personId: memberships.personId, name: people.name })
    .from(memberships)
    .leftJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.reviewId, reviewId), eq(memberships.role, 'panel-member'), live(work)))
    .orderBy(asc(people.name));
  return rows.map(({ personId, name }) => ({ personId, name: name ?? 'Somebody from outside the directory' }));
}

/** The member as the rules see them. */
export const seatOf = ({ row, word, declaredOn, undertakenOn }: MemberStanding): Seat => ({
  name: row.name,
  kind: row.kind,
  sector: row.sector,
  daExpert: row.daExpert,
  agencyId: row.agencyId,
  skills: row.skills,
  isSenior: row.seniorityOn !== null,
  standsInFor: row.standsInFor,
  leftOn: row.leftOn,
  hasConflict: word?.declared === 'conflict',
  hasDeclared: declaredOn !== undefined,
  hasUndertaken: undertakenOn !== undefined,
});
