import { isWorkingDay } from '../../../kernel/working-days.js';
import type { Job, OpenSystemWork } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { partnerships } from '../../accounts/index.js';
import { type ActionLead, messageToLead } from '../../actions/index.js';
import { ledChangePaths } from '../paths.js';
import { type DueReading, dueReadings } from './due-readings.js';
import { type AskedMoment, nextMoment } from './rules.js';
import { readingsAsked } from './tables.js';

/** A reading that one lead is asked for now. */
interface Asking extends DueReading {
  readonly lead: ActionLead;
  readonly moment: AskedMoment;
}

/** Asks leads for the readings that are due: one message to each with one link. Nobody is written to on a day off, and nobody twice for the same. */
export async function askForReadings(open: OpenSystemWork): Promise<void> {
  const all = await open(({ tx }) => tx.select({ id: partnerships.id }).from(partnerships));
  for (const { id } of all)
    await open(async (work) => {
      if (isWorkingDay(work.today)) await askIn(work, id);
    });
}

async function askIn(work: Work, partnershipId: string): Promise<void> {
  const due = await dueReadings(work, partnershipId);
  const asked = due.flatMap((one) =>
    one.leads.flatMap((lead): Asking[] => {
      const moment = nextMoment(one.sentTo(lead.id), work.today);
      return moment === undefined ? [] : [{ ...one, lead, moment }];
    }),
  );
  for (const theirs of Map.groupBy(asked, ({ lead }) => lead.id).values()) await askLead(work, theirs);
}

/** The rows first: what was asked by somebody quicker is left out. */
async function askLead(work: Work, theirs: readonly Asking[]): Promise<void> {
  const rows = await work.tx
    .insert(readingsAsked)
    .values(
      theirs.map(({ claim, measure, dueOn, lead, moment }) => ({
        ...{ id: work.newId(), reviewId: claim.reviewId, partnershipId: claim.partnershipId, claimId: claim.id },
        ...{ measureId: measure.id, leadId: lead.id, dueOn, moment, toName: lead.name, toEmail: lead.email },
        sentAt: work.now,
      })),
    )
    .onConflictDoNothing()
    .returning({ measureId: readingsAsked.measureId });
  const noted = theirs.filter(({ measure }) => rows.some(({ measureId }) => measureId === measure.id));
  const [first] = noted;
  if (first === undefined) return;
  for (const { claim } of noted)
    work.record({
      ...{ action: 'impact.reading-asked', reviewId: claim.reviewId },
      ...{ objectKind: 'impact-claim', objectId: claim.id },
    });
  await messageToLead(work, first.lead, wordsOf(first.lead, noted, first));
}

const wordsOf = (lead: ActionLead, noted: readonly Asking[], { claim, measure }: Asking) => {
  const again = noted.every(({ moment }) => moment === 'again');
  const one = noted.length === 1;
  return {
    subject: `${again ? 'Reminder: ' : ''}How does it stand now? ${plural(noted.length, 'figure')} to enter`,
    paragraphs: [
      `You lead an action of the partnership, and agreed how it would be seen whether practice changes. ${one ? 'A figure is' : `${noted.length} figures are`} due now.`,
      `It takes two minutes for each, on a telephone too: how many of how many, the day, and how it was counted. If there was no case in the period, say so there: that is an answer.`,
    ],
    leadsTo: one ? 'Enter the figure here' : 'Enter the figures here',
    path: one ? ledChangePaths.below(lead.id, claim.id, `measures/${measure.id}/reading`) : ledChangePaths.all(lead.id),
    ...(one ? { reviewId: claim.reviewId } : {}),
  };
};

/** Each working day in the morning, after what is asked about actions. */
export const readingJobs: readonly Job[] = [
  {
    name: 'impact.readings',
    says: 'Asks leads for figures that show whether practice changed, when they are due, and reminds them once',
    every: '45 8 * * 1-5',
    run: askForReadings,
  },
];
