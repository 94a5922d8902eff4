import { agenciesOf } from '../../modules/accounts/index.js';
import { addEntries, beginChronology } from '../../modules/chronology/index.js';
import { found } from '../../platform/errors.js';
import { castAgency } from '../cast.js';
import { chronologyTold, type Told } from '../content/chronologies.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** Somebody enters what an agency of the partnership wrote, from its first contact to its last. `agency` is its key in the cast, which is its kind too. */
export const enterChronology = (
  stage: Stage,
  file: CaseFile,
  { by = 'co-ordinator', agency, told }: { by?: string; agency: string; told: Omit<Told, 'kind'> },
): Promise<void> =>
  stage.as(by, async (work, partnershipId) => {
    const review = await openCase(work, file);
    const { name } = castAgency(agency);
    const { id } = found((await agenciesOf(work, partnershipId)).find((one) => one.name === name));
    const chronology = await beginChronology(work, review, id);
    const kind = agency.split('/').at(-1) ?? agency;
    const added = await addEntries(
      work,
      chronology,
      chronologyTold({ kind: kind === 'council' ? 'council-housing' : kind, ...told }),
    );
    if ('problems' in added) without(added.problems);
  });
