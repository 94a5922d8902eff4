import type { Day } from '../../kernel/day.js';
import { boardsOf } from '../../modules/board/index.js';
import { decideInPublic } from '../../modules/impact/public-changes/decide.js';
import { putLibraryInPublic } from '../../modules/impact/public-changes/follow.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';

/** The board decides that the public reads what changed because of a review, and who has not answered. */
export async function letChangeOut(stage: Stage, file: CaseFile, on: Day): Promise<void> {
  await stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const [board] = await boardsOf(work, review.partnershipId);
    await decideInPublic(work, review, {
      ...{
        boardName: found(board).name,
        on,
        minute: 'Minute 9: agreed, with the names of those who have not answered.',
      },
      ...{ claimsPublic: true, silenceNamed: true, version: 0 },
    });
  });
  await stage.asProgram(putLibraryInPublic);
}
