import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, versionOf } from '../../../web/forms.js';
import type { FormState } from '../../../web/index.js';
import { partnershipsOpenToPublic } from '../../accounts/index.js';
import { onReview, type Review } from '../../reviews/index.js';
import { decisionPaths } from '../paths.js';
import { prepareDecision } from '../policy.js';
import { establishingDirection, readRecord, requestInForce } from '../record.js';
import { type Destination, proposalForm, proposalFrom, proposalValues } from './form.js';
import { ProposalPage } from './proposal-page.js';
import { proposalVersion, propose } from './propose.js';

const preparing = onReview(prepareDecision);

export const proposalRoutes = [
  get(decisionPaths.proposalPattern, preparing, async (work, _asked, review) => {
    const record = await readRecord(work, review);
    if (establishingDirection(record) !== undefined) return goTo(decisionPaths.decision(review.reference));
    return show(await page(work, review, proposalValues(record)));
  }),

  post(decisionPaths.proposalPattern, preparing, async (work, asked, review) => {
    const destinations = await destinationsFor(work, review);
    const answer = readForm(proposalForm({ today: work.today, destinations }), asked.body);
    if (!answer.ok) return show(await page(work, review, answer.form, versionOf(asked.body)), 422);
    await propose(work, review, proposalFrom(answer.value, { destinations, version: versionOf(asked.body) }));
    return goTo(decisionPaths.decision(review.reference), { flash: 'The proposal is saved.' });
  }),
];

/** The other partnerships of this installation that take notifications. */
async function destinationsFor(work: Work, { partnershipId }: Review): Promise<Destination[]> {
  const all = await partnershipsOpenToPublic(work);
  return all.filter(({ id }) => id !== partnershipId);
}

/** A form that comes back keeps the version it was made from. */
async function page(work: Work, review: Review, form: FormState, version?: number) {
  const record = await readRecord(work, review);
  return (
    <ProposalPage
      reference={review.reference}
      form={form}
      version={version ?? proposalVersion(record.proposal, record.decision)}
      destinations={await destinationsFor(work, review)}
      isReconsidered={record.decision !== undefined}
      isBeforeSignatories={requestInForce(record, work) !== undefined}
      silentAgencies={record.silentAgencies}
    />
  );
}
