import { addCandidate, type Office, sendStatementLink } from '../../modules/chair/index.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';

/** Takes somebody among the candidates who stands in no register yet, and sends them the link to their statement. */
export const considerUnlisted = (
  stage: Stage,
  file: CaseFile,
  { name, email, role }: { readonly name: string; readonly email: string; readonly role: Office },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const id = await addCandidate(work, review, {
      ...{ role, practitionerId: undefined, name, email, organisation: '', skills: [], reviewsElsewhere: 2 },
      ...{ training: '', trainedOn: undefined },
    });
    await sendStatementLink(work, review, { id, email });
  });
