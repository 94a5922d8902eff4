import type { Work } from '../../../platform/work.js';
import { boardKindInWords, partnerKinds } from '../kinds.js';
import { boardsOf } from '../queries.js';
import { saveBoard } from './save-board.js';

/** Puts in the four boards that the toolkit names (section 5, bullets 11 and 13), as far as they are not there. */
export async function addUsualBoards(work: Work, partnershipId: string): Promise<void> {
  const there = await boardsOf(work, partnershipId);
  for (const kind of ['csp-board', ...partnerKinds] as const) {
    if (there.some((one) => one.kind === kind && one.endedOn === null)) continue;
    const draft = { kind, name: boardKindInWords[kind], contactName: '', contactEmail: '', note: '' };
    await saveBoard(work, partnershipId, {
      draft: { ...draft, getsOverview: true, papersDays: undefined },
      saving: 'new',
    });
  }
}
