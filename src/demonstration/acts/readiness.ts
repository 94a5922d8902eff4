import type { Day } from '../../kernel/day.js';
import { agenciesOf } from '../../modules/accounts/index.js';
import {
  addTraining,
  checkAgencies,
  type PractitionerParticulars,
  recordDone,
  recordGuidance,
  saveFunding,
  savePlan,
  savePractitioner,
} from '../../modules/readiness/index.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';

/** Somebody for the register: what they can do, and the course they have done, if any. */
export interface RegisterEntry extends Pick<PractitionerParticulars, 'name' | 'roles' | 'skills'> {
  readonly email?: string;
  readonly organisation?: string;
  readonly languages?: string;
  readonly reviewsElsewhere?: number;
  readonly training?: { readonly course: string; readonly completedOn: Day; readonly expiresOn?: Day };
}

/** Puts people on the register of chairs and authors, each with their training. */
export const fillRegister = (stage: Stage, entries: readonly RegisterEntry[]): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    for (const { training, ...entry } of entries) {
      const practitionerId = await savePractitioner(work, partnershipId, {
        email: '',
        telephone: '',
        organisation: 'Independent',
        languages: '',
        reviewsElsewhere: undefined,
        note: '',
        leftOn: undefined,
        ...entry,
        toldOn: entry.reviewsElsewhere === undefined ? undefined : work.today,
      });
      if (training === undefined) continue;
      const course = { provider: '', certificate: '', expiresOn: undefined, ...training };
      await addTraining(work, { partnershipId, practitionerId }, course);
    }
  });

/** Writes down who pays what part of a review, in per cent, by the beginnings of the agencies’ names. */
export const agreeFunding = (stage: Stage, shares: Readonly<Record<string, number>>): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const agencies = await agenciesOf(work, partnershipId);
    await saveFunding(work, partnershipId, {
      measure: 'percent',
      covers: 'Fees of chair and author, interpreters, the venue. What goes beyond is settled by the Board.',
      shares: Object.entries(shares).map(([start, percent]) => ({
        agencyId: found(agencies.find(({ name }) => name.startsWith(start))).id,
        hundredths: percent * 100,
      })),
      version: undefined,
      typed: {},
    });
  });

/** Writes the plan for equality, language and culture. */
export const planEquality = (stage: Stage, points: Readonly<Record<string, string>>): Promise<void> =>
  stage.as('co-ordinator', (work, partnershipId) =>
    savePlan(work, partnershipId, { kind: 'equality', points, version: undefined, typed: {} }),
  );

/** Records standing duties as done. */
export const recordStanding = (
  stage: Stage,
  done: readonly { dutyId: string; doneOn: Day; reviewBy: Day; agreedBy: string; proof: string }[],
): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    for (const record of done) await recordDone(work, partnershipId, { ...record, note: '' });
  });

/** Records who was trained on the guidance, by the beginnings of the agencies’ names. */
export const trainOnGuidance = (
  stage: Stage,
  trained: readonly { person: string; agency: string; module: string; doneOn: Day }[],
): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const agencies = await agenciesOf(work, partnershipId);
    for (const { person, agency, module, doneOn } of trained) {
      const agencyId = found(agencies.find(({ name }) => name.startsWith(agency))).id;
      await recordGuidance(work, partnershipId, { agencyId, personName: person, post: '', module, doneOn });
    }
  });

/** Says that the entries of these agencies were looked through. */
export const checkDirectory = (stage: Stage, starts: readonly string[]): Promise<unknown> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const agencies = await agenciesOf(work, partnershipId);
    const chosen = agencies.filter(({ name }) => starts.some((start) => name.startsWith(start)));
    return checkAgencies(
      work,
      partnershipId,
      chosen.map(({ id }) => id),
    );
  });
