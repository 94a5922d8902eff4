import { addDate } from '../../modules/proceedings/one/add-date.js';
import { changeProceeding } from '../../modules/proceedings/one/change-proceeding.js';
import { proceedingsOf } from '../../modules/proceedings/queries.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** The trial ends that day: the co-ordinator records the verdict and the sentence. */
export const endTrial = (stage: Stage, file: CaseFile, outcome: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const trial = async () => found((await proceedingsOf(work, review.id)).find(({ kind }) => kind === 'criminal'));
    for (const kind of ['verdict', 'trial-end', 'sentence'] as const)
      without(await addDate(work, await trial(), { kind, on: work.today, state: 'happened', note: '' }));
    const stood = await trial();
    const change = { status: 'ended', endedOn: work.today, outcome } as const;
    await changeProceeding(work, stood, { action: 'proceeding.ended', change, version: stood.version });
  });
