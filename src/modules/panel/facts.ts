import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { and, inArray, isNull } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { undertakings } from '../documents/index.js';
import { conflictDeclarations } from '../reviews/index.js';
import { panelDebriefs, panelFormations, panelMembers, panelSupport } from './tables.js';

type Member = typeof panelMembers.$inferSelect;

/** Who joined and who promised confidentiality, each by member; formed, balanced, supported, debriefed. Days only, read as the program. */
export const facts = (work: Work, reviewIds: readonly string[]): Promise<ReadonlyMap<string, readonly DatedFact[]>> =>
  asSystem(work, async () => {
    const ids = [...reviewIds];
    const { tx } = work;
    const members = await tx.select().from(panelMembers).where(inArray(panelMembers.reviewId, ids));
    const accepted = await tx
      .select({ reviewId: undertakings.reviewId, personId: undertakings.personId, at: undertakings.acceptedAt })
      .from(undertakings)
      .where(inArray(undertakings.reviewId, ids));
    const said = await tx.select().from(conflictDeclarations).where(inArray(conflictDeclarations.reviewId, ids));
    const dated = [
      ...(await tx
        .select({ reviewId: panelFormations.reviewId, on: panelFormations.formedOn })
        .from(panelFormations)
        .where(and(inArray(panelFormations.reviewId, ids), isNull(panelFormations.withdrawnAt)))
        .then(named('panel-formed'))),
      ...(await tx
        .select({ reviewId: panelSupport.reviewId, on: panelSupport.offeredOn })
        .from(panelSupport)
        .where(and(inArray(panelSupport.reviewId, ids), isNull(panelSupport.withdrawnAt)))
        .then(named('support-offered'))),
      ...(await tx
        .select({ reviewId: panelDebriefs.reviewId, on: panelDebriefs.heldOn })
        .from(panelDebriefs)
        .where(and(inArray(panelDebriefs.reviewId, ids), isNull(panelDebriefs.withdrawnAt)))
        .then(named('panel-debriefed'))),
    ];
    const here = <Row extends { reviewId: string }>(rows: readonly Row[], id: string): Row[] =>
      rows.filter(({ reviewId }) => reviewId === id);
    return new Map(
      ids.map((id) => [
        id,
        [
          ...memberFacts(here(members, id), here(accepted, id), here(said, id)),
          ...here(dated, id).map(({ name, on }) => ({ name, on })),
        ],
      ]),
    );
  });

const named =
  (name: DatedFact['name']) =>
  (rows: readonly { reviewId: string; on: Day }[]): (DatedFact & { reviewId: string })[] =>
    rows.map((row) => ({ ...row, name }));

/**
 * Nothing is owed by somebody who left before they promised. Knowledge of domestic abuse counts while somebody who has it sits, since the
 * first who had it sat: whoever takes the place of a member that left does not make late what was there in time.
 */
function memberFacts(
  members: readonly Member[],
  accepted: readonly { personId: string; at: Date }[],
  said: readonly (typeof conflictDeclarations.$inferSelect)[],
): DatedFact[] {
  const each = members.flatMap((member): DatedFact[] => {
    const agreedOn = promisedOn(member, accepted);
    const joined: DatedFact = { name: 'panel-member-joined', on: member.joinedOn, about: member.id };
    if (agreedOn === undefined) return member.leftOn === null ? [joined] : [];
    return [joined, { name: 'confidentiality-agreed', on: agreedOn, about: member.id }];
  });
  const experts = members.filter((one) => one.daExpert && one.standsInFor === null);
  const isCovered = experts.some((one) => one.leftOn === null && !hasConflict(one, said));
  const [first] = experts
    .filter((one) => !hasConflict(one, said) || hasSat(one, said))
    .map(({ joinedOn }) => joinedOn)
    .toSorted();
  return !isCovered || first === undefined ? each : [...each, { name: 'domestic-abuse-expert-on-panel', on: first }];
}

function promisedOn(
  { personId, paperUndertakenOn }: Member,
  accepted: readonly { personId: string; at: Date }[],
): Day | undefined {
  if (personId === null) return paperUndertakenOn ?? undefined;
  const own = accepted.find((one) => one.personId === personId);
  return own === undefined ? undefined : dayInLondon(own.at);
}

/** They said once that they had no conflict, and worked on the review until they found one. */
const hasSat = ({ personId }: Member, said: readonly (typeof conflictDeclarations.$inferSelect)[]): boolean =>
  said.some((one) => one.personId === personId && one.declared === 'none');

function hasConflict({ personId }: Member, said: readonly (typeof conflictDeclarations.$inferSelect)[]): boolean {
  const [last] = said
    .filter((one) => one.personId === personId)
    .toSorted((one, other) => other.declaredAt.getTime() - one.declaredAt.getTime());
  return last?.declared === 'conflict';
}
