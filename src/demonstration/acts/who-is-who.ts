import { agenciesOf } from '../../modules/accounts/index.js';
import { addEntries, beginChronology, type EntryDraft } from '../../modules/chronology/index.js';
import {
  addNamedPerson,
  changeNamedPerson,
  type NewPerson,
  peopleNamed,
  type ToldAnswers,
} from '../../modules/named-people/index.js';
import { found } from '../../platform/errors.js';
import { castAgency } from '../cast.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** The co-ordinator puts everybody on the list who is named, and tells what is known of the child. */
export const nameEverybody = (
  stage: Stage,
  file: CaseFile,
  { people, child }: { people: readonly NewPerson[]; child: ToldAnswers },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    for (const one of people) {
      const added = await addNamedPerson(work, review, one);
      if ('blockers' in added) without(added.blockers);
    }
    const person = found((await peopleNamed(work, review.id)).find(({ role }) => role === 'child'));
    without(await changeNamedPerson(work, { review, person }, { answers: child, version: person.version, typed: {} }));
  });

/** The co-ordinator enters what came on paper, as it was written. */
export const enterAsWritten = (
  stage: Stage,
  file: CaseFile,
  { agency, entries }: { agency: string; entries: readonly EntryDraft[] },
): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const review = await openCase(work, file);
    const { name } = castAgency(agency);
    const { id } = found((await agenciesOf(work, partnershipId)).find((one) => one.name === name));
    const added = await addEntries(work, await beginChronology(work, review, id), entries);
    if ('problems' in added) without(added.problems);
  });
