import type { Work } from '../../../platform/work.js';
import { isBound, viewerOn } from '../../documents/index.js';
import type { Review } from '../../reviews/index.js';
import type { Meeting } from '../queries.js';
import type { PapersShown } from './paper-list.js';
import { countPapers, papersOf } from './queries.js';

/** The papers of a meeting as its page lists them for the asker. */
export async function papersShown(work: Work, review: Review, meeting: Meeting): Promise<PapersShown> {
  const papers = await papersOf(work, review, meeting.id);
  return {
    papers,
    hidden: (await countPapers(work, meeting.id)) - papers.length,
    needsUndertaking: !isBound(await viewerOn(work, review)),
  };
}
