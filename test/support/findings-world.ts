import { randomUUID } from 'node:crypto';
import { day } from '../../src/kernel/day.js';
import type { ReturnContent } from '../../src/modules/agency-returns/content.js';
import { agencyRequests, returnSteps, returnVersions } from '../../src/modules/agency-returns/tables.js';
import { acceptUndertaking } from '../../src/modules/documents/index.js';
import { findReview } from '../../src/modules/reviews/index.js';
import { linesOfEnquiry } from '../../src/modules/terms-of-reference/index.js';
import { found } from '../../src/platform/errors.js';
import { type ChronologyWorld, chronologyWorld, draft, writeFor } from './chronology-world.js';
import { personWork } from './person-work.js';
import type { TestService } from './service.js';
import { castId } from './staffed-review.js';

/** A review with two chronologies that were handed in, one of them released, and an accepted return that the panel has not been given. */
export interface FindingsWorld extends ChronologyWorld {
  /** Of the agency whose chronology is released. */
  readonly entry: string;
  /** Of the other agency: handed in, and closed to the panel. */
  readonly closedEntry: string;
  readonly line: string;
  readonly returnVersion: string;
}

export async function findingsWorld(service: TestService): Promise<FindingsWorld> {
  const world = await chronologyWorld(service);
  const [entry = ''] = await writeFor(service, world, {
    agencyId: world.own.id,
    drafts: [draft({ facts: 'Came to hospital with a broken wrist; nobody saw her alone' })],
  });
  const [closedEntry = ''] = await writeFor(service, world, {
    agencyId: world.other.id,
    drafts: [draft({ facts: 'Zqclosed: the letter went to the address she had fled' })],
  });
  const coordinator = await service.as('co-ordinator');
  const step = (agencyId: string, name: string) =>
    coordinator.post(`${world.base}/${agencyId}/${name}`, {}, `${world.base}/${agencyId}/standing`);
  for (const agency of [world.own, world.other]) await step(agency.id, 'handing-in');
  for (const name of ['acceptance', 'release']) await step(world.own.id, name);
  const line = await lineOf(service, world);
  return { ...world, entry, closedEntry, line, returnVersion: await acceptedReturn(service, world, line) };
}

/** Binds a member of the panel to confidence. */
export const bind = (service: TestService, { review }: ChronologyWorld, key: string): Promise<unknown> =>
  personWork(service)(key, async (work) => {
    const opened = found(await findReview(work, review.reference));
    return acceptUndertaking(work, opened);
  });

const QUESTION = 'Was risk assessed each time?';

async function lineOf(service: TestService, { review }: ChronologyWorld): Promise<string> {
  const id = randomUUID();
  const of = { reviewId: review.id, partnershipId: review.partnershipId };
  const by = { changedBy: await castId(service, 'co-ordinator'), changedAt: service.now() };
  await service.database.asOwner((tx) =>
    tx.insert(linesOfEnquiry).values({ id, ...of, question: QUESTION, position: 1, ...by }),
  );
  return id;
}

async function acceptedReturn(service: TestService, world: ChronologyWorld, lineId: string): Promise<string> {
  const [requestId, versionId] = [randomUUID(), randomUUID()];
  const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId, requestId };
  const by = await castId(service, 'co-ordinator');
  const content: ReturnContent = {
    kind: 'imr',
    agencyName: world.other.name,
    author: { name: '', post: '', independence: '' },
    period: null,
    sections: [
      { key: 'introduction', lineId: null, question: '', text: 'Who we are.' },
      {
        key: 'line',
        lineId,
        question: QUESTION,
        text: '# What was done\n\nZqpassage: risk was never assessed.\n\nStaff had not been trained.',
      },
    ],
    interviews: [],
    sources: [],
    recommendations: [],
  };
  await service.database.asOwner(async (tx) => {
    await tx.insert(agencyRequests).values({
      id: requestId,
      reviewId: of.reviewId,
      partnershipId: of.partnershipId,
      agencyId: world.other.id,
      agencyName: world.other.name,
      bound: true,
      kind: 'imr',
      withChronology: false,
      contactName: 'Heath Gorseley',
      contactEmail: 'heath.gorseley@bexley.example',
      askedBy: by,
      askedAt: service.now(),
      askedOn: day('2026-02-10'),
      firstDueOn: day('2026-03-10'),
      dueOn: day('2026-03-10'),
    });
    await tx
      .insert(returnVersions)
      .values({ id: versionId, ...of, number: 1, content, madeBy: by, madeAt: service.now() });
    for (const step of ['signed-off', 'accepted'] as const)
      await tx
        .insert(returnSteps)
        .values({ id: randomUUID(), ...of, versionId, step, byPerson: by, at: service.now(), post: 'Head of service' });
  });
  return versionId;
}
