import { accept, keepPaper, keepPartnershipPaper } from '../acts/papers.js';
import {
  briefingForPanel,
  engagementOfChair,
  fundingAgreement,
  letterToPolice,
  notesOfMeeting,
} from '../content/papers.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';
import { pausedDays } from './paused.js';

/** Papers of two reviews, and the partnership's agreement about money. */
export const chapter: Chapter = (telling) => {
  const { caseOf, daysAgo } = telling;
  const [held, paused] = [caseOf('held'), caseOf('paused')];
  const [on, pausedOn] = [heldDays(telling), pausedDays(telling)];
  return [
    scene(daysAgo(300), '11:30', (stage) =>
      keepPartnershipPaper(stage, { class: 'agreement', made: 'pdf', paper: fundingAgreement(daysAgo(300)) }),
    ),
    scene(on(28), '16:00', (stage) =>
      keepPaper(stage, held, {
        by: 'co-ordinator',
        class: 'agreement',
        made: 'word',
        paper: engagementOfChair(on(28)),
      }),
    ),
    scene(on(32), '09:10', (stage) => accept(stage, held, 'panel-da')),
    scene(on(43), '15:30', (stage) =>
      keepPaper(stage, held, {
        by: 'co-ordinator',
        class: 'meeting-paper',
        made: 'pdf',
        paper: briefingForPanel(on(43)),
        toPanel: true,
      }),
    ),
    scene(on(49), '11:00', (stage) =>
      keepPaper(stage, held, {
        by: 'minute-taker',
        class: 'meeting-paper',
        made: 'word',
        paper: notesOfMeeting(on(48)),
        toPanel: true,
      }),
    ),
    scene(pausedOn(36), '12:00', (stage) =>
      keepPaper(stage, paused, {
        by: 'independent-chair',
        class: 'letter',
        made: 'word',
        paper: letterToPolice(pausedOn(36)),
      }),
    ),
  ];
};
