import { beginImport } from '../../modules/register/importing/begin-import.js';
import { gatherRegister } from '../../modules/register/importing/gather.js';
import { TABLE_LIMITS } from '../../modules/register/importing/limits.js';
import { findImport } from '../../modules/register/importing/queries.js';
import { takeIn } from '../../modules/register/importing/take-in.js';
import { found } from '../../platform/errors.js';
import { readSeparated } from '../../platform/spreadsheet/index.js';
import type { Stage } from '../stage/stage.js';

/** The co-ordinator reads in a spreadsheet, and nothing of it has to be settled first. */
export const readInRegister = (stage: Stage, { fileName, text }: { fileName: string; text: string }): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const read = gatherRegister(readSeparated(text, 'The file', TABLE_LIMITS));
    const id = await beginImport(work, partnershipId, { fileName, bytes: Buffer.from(text), found: read });
    const taken = await takeIn(work, found(await findImport(work, partnershipId, id)));
    if (taken === undefined) throw new Error(`something in ${fileName} has to be settled before it is taken in`);
  });
