import { randomUUID } from 'node:crypto';
import { actionLeads, actions } from '../../src/modules/actions/tables.js';
import { qaLetters, qaSubmissions } from '../../src/modules/quality-assurance/tables.js';
import { recommendations } from '../../src/modules/recommendations/index.js';
import type { VersionContent } from '../../src/modules/report/index.js';
import { reportSignatures, reportVersions } from '../../src/modules/report/tables.js';
import { type FindingsWorld, findingsWorld } from './findings-world.js';
import type { TestService } from './service.js';
import { castId } from './staffed-review.js';

const CONTENT: VersionContent = {
  reference: 'X',
  reviewName: 'Rowan',
  partnershipName: 'The partnership',
  sections: [
    section('overview', 'analysis', 'Analysis', 'Housing moved her to the white house by the mill. It took a year.'),
    section('overview', 'equality', 'Equality and diversity', 'Nothing stood in the way of her use of services.'),
    section('summary', 'key-issues', 'Key issues', 'Nobody asked her alone.'),
  ],
};

function section(part: 'overview' | 'summary', key: string, heading: string, text: string) {
  return { part, key, heading, text, filled: [], after: '' };
}

/** A review whose report is signed off and cleared by the Home Office, with one recommendation that is carried out; nothing of publication is decided. */
export async function publicationWorld(service: TestService): Promise<FindingsWorld> {
  const world = await findingsWorld(service);
  const of = { reviewId: world.review.id, partnershipId: world.review.partnershipId };
  const [author, chair] = [await castId(service, 'report-author'), await castId(service, 'csp-chair')];
  const [versionId, submissionId, now] = [randomUUID(), randomUUID(), service.now()];
  const [recommendationId, leadId] = [randomUUID(), randomUUID()];
  await service.database.asOwner(async (tx) => {
    await tx.insert(recommendations).values({
      ...{ ...of, id: recommendationId, number: 1, title: 'Ask alone', wording: 'Every visit is offered alone.' },
      ...{ madeFor: 'multi-agency', reach: 'local', theme: 'risk', state: 'issued', issuedOn: '2026-01-01' },
      ...{ recordedBy: author, recordedAt: now, changedBy: author, changedAt: now },
    } as typeof recommendations.$inferInsert);
    await tx.insert(actionLeads).values({
      ...{ id: leadId, partnershipId: of.partnershipId, bodyName: 'The clinic', name: 'Georgina Placeholder' },
      ...{ post: 'Matron', email: 'g@clinic.example' },
    });
    await tx.insert(actions).values({
      ...{ ...of, id: randomUUID(), recommendationId, position: 1, what: 'Offer it', leadBody: 'The clinic', leadId },
      ...{ firstDueOn: '2026-01-01', dueOn: '2026-01-01', state: 'closed', closedOn: '2026-01-01' },
      ...{ publicNote: 'It is offered now.', recordedBy: author, recordedAt: now, changedAt: now },
    } as typeof actions.$inferInsert);
    await tx.insert(reportVersions).values({
      ...{ ...of, id: versionId, number: 1, way: 'written-here', content: CONTENT, madeBy: author, madeAt: now },
      ...{ putToPanelAt: now, finalDraftAt: now, finalDraftBy: author },
    });
    await tx.insert(reportSignatures).values({
      ...{ ...of, id: randomUUID(), versionId, personId: chair, name: 'The chair', post: 'Chair' },
      ...{ verdict: 'signed', signedAt: now, completes: true },
    });
    await tx.insert(qaSubmissions).values({
      ...{ ...of, id: submissionId, number: 1, reportVersionId: versionId, setHash: 'x', checklist: [] },
      ...{ sentOn: '2026-01-05', sentTo: 'DHR mailbox', sentBy: chair, recordedAt: now },
    } as typeof qaSubmissions.$inferInsert);
    await tx.insert(qaLetters).values({
      ...{ ...of, id: randomUUID(), submissionId, outcome: 'content-to-publish', recordedBy: chair },
      ...{ writtenOn: '2026-02-01', receivedOn: '2026-02-02', recordedAt: now },
    } as typeof qaLetters.$inferInsert);
  });
  return world;
}
