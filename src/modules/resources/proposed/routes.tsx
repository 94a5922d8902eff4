import { z } from 'zod';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { anyOf } from '../../../web/fields.js';
import { plural } from '../../../web/formats.js';
import { readForm } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { resourcePaths } from '../paths.js';
import { keepResources } from '../policy.js';
import { resourcesOf } from '../queries.js';
import { ProposedPage } from './proposed-page.js';
import { type Proposal, proposedSet, whatBecameOfAll } from './proposed-set.js';
import { takeOver } from './take-over.js';

/** Those of the proposed set that a partnership has not taken over. */
export async function proposalsLeft(work: Work, partnershipId: string): Promise<Proposal[]> {
  const taken = new Set((await resourcesOf(work, partnershipId)).flatMap(({ proposal }) => proposal ?? []));
  return proposedSet.filter(({ key }) => !taken.has(key));
}

const takingForm = z.object({
  keys: anyOf(
    proposedSet.map(({ key }) => key),
    'Select what to take over',
  ),
});

const page = async (work: Work, partnershipId: string, form: FormState) => (
  <ProposedPage proposals={await proposalsLeft(work, partnershipId)} gone={whatBecameOfAll} form={form} />
);

export const proposedRoutes: readonly Route[] = [
  get(resourcePaths.proposed, keepResources, async (work, _asked, { partnershipId }) =>
    show(await page(work, partnershipId, emptyForm())),
  ),
  post(resourcePaths.proposed, keepResources, async (work, asked, { partnershipId }) => {
    const read = readForm(takingForm, asked.body);
    if (!read.ok) return show(await page(work, partnershipId, read.form), 422);
    const isChecked = asked.body.as === 'checked';
    const taken = await takeOver(work, partnershipId, { keys: read.value.keys, isChecked });
    const left = isChecked ? 'checked today and on the public page' : 'hidden until you have checked them';
    return goTo(resourcePaths.all, { flash: `${plural(taken, 'resource')} taken over: ${left}.` });
  }),
];
