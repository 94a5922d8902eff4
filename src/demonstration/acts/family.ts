import { addDays, type Day } from '../../kernel/day.js';
import { addContact, type NewContact } from '../../modules/family/contacts/add-contact.js';
import { recordAdvocacy } from '../../modules/family/exchanges/record-advocacy.js';
import { recordExchange } from '../../modules/family/exchanges/record-exchange.js';
import { recordLeaflet } from '../../modules/family/exchanges/record-leaflet.js';
import { addComment } from '../../modules/family/listening/keep-comment.js';
import { makePlan, type PlanWords } from '../../modules/family/plan/make-plan.js';
import { contactsOf } from '../../modules/family/queries.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** Writes the plan for involving the family. */
export const planFamily = (stage: Stage, file: CaseFile, words: PlanWords): Promise<void> =>
  stage.as('co-ordinator', async (work) => makePlan(work, await openCase(work, file), { words, after: 0, typed: {} }));

/** Somebody of the family, with the co-ordinator in touch. */
export type Met = Pick<NewContact, 'kind' | 'name' | 'relationship'> & Partial<NewContact>;

/** Adds somebody, on the family's side. */
export const meetFamily = (stage: Stage, file: CaseFile, person: Met): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const added = await addContact(work, await openCase(work, file), {
      side: 'family',
      organisation: '',
      contactPersonId: work.actor.kind === 'person' ? work.actor.personId : '',
      preferredName: '',
      channel: 'phone',
      times: '',
      language: '',
      interpreter: undefined,
      accessNeeds: '',
      datesToAvoid: '',
      warning: '',
      ...person,
    });
    if ('blockers' in added) without(added.blockers);
  });

/** Somebody of the family by name. */
export const contactCalled = async (work: Work, file: CaseFile, name: string) =>
  found((await contactsOf(work, await openCase(work, file), 'family')).find((one) => one.name === name));

/** Speaks with somebody; with `againInDays`, agrees when they hear from us next. */
export const speakWith = (
  stage: Stage,
  file: CaseFile,
  {
    name,
    said,
    wants = '',
    first = false,
    againInDays,
  }: { name: string; said: string; wants?: string; first?: boolean; againInDays?: number },
): Promise<void> =>
  stage.as('co-ordinator', async (work) =>
    without(
      await recordExchange(work, await contactCalled(work, file, name), {
        happenedOn: work.today,
        channel: 'phone',
        spoke: work.actor.kind === 'person' ? work.actor.name : '',
        reached: true,
        toldOfReview: first,
        updated: !first,
        delayExplained: false,
        said,
        wants,
        chairOnly: false,
        nextOn: againInDays === undefined ? undefined : addDays(work.today, againInDays),
      }),
    ),
  );

/** Tells somebody about advocacy and gives them the leaflet. */
export const offerAdvocacy = (stage: Stage, file: CaseFile, name: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const contact = await contactCalled(work, file, name);
    await recordAdvocacy(work, contact, { toldOn: work.today, choice: 'thinking', service: '' });
    const leaflet = {
      leaflet: 'family',
      language: 'English',
      givenOn: work.today,
      givenHow: 'through the liaison officer',
    };
    await recordLeaflet(work, contact, leaflet);
  });

/** Records what somebody said of the terms of reference, and what they were answered that day. */
export const hearOnTerms = (
  stage: Stage,
  file: CaseFile,
  { name, askedOn, said, answer }: { name: string; askedOn: Day; said: string; answer: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) =>
    addComment(work, await contactCalled(work, file, name), {
      about: 'terms-of-reference',
      askedOn,
      saidOn: work.today,
      said,
      answeredOn: work.today,
      answer,
    }),
  );
