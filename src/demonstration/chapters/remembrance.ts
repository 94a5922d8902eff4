import { meetFamily } from '../acts/family.js';
import { agreeToPhotograph, keepWords, notInviteYet, planTheirReading } from '../acts/remember.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';
import { pausedDays } from './paused.js';

/** Who the person was, in the words of a sister; a picture that a father gave; how the draft will be read; and the other side, kept apart. */
export const chapter: Chapter = (telling) => {
  const [held, paused] = [heldDays(telling), pausedDays(telling)];
  const { caseOf, workingDaysAgo } = telling;
  const [sister, father, accused] = ['Meadow Larksong', 'Aldous Fieldfare', 'Bramble Dunlin'];
  return [
    scene(held(50), '17:30', (stage) =>
      keepWords(
        stage,
        caseOf('held'),
        sister,
        'She knew every bird by its song, and would stop in the middle of a sentence to listen.\n\nShe was the one who remembered birthdays.',
      ),
    ),
    scene(workingDaysAgo(4), '17:40', (stage) => planTheirReading(stage, caseOf('held'), sister, 120)),
    scene(paused(33), '17:20', (stage) => agreeToPhotograph(stage, caseOf('paused'), father)),
    scene(paused(34), '09:30', (stage) =>
      meetFamily(stage, caseOf('paused'), {
        side: 'alleged',
        kind: 'alleged-perpetrator',
        name: accused,
        relationship: 'Himself',
        channel: 'letter',
        warning: 'Write through the prison alone. Nothing that says where anybody of the family lives or works.',
      }),
    ),
    scene(paused(35), '11:00', (stage) => notInviteYet(stage, caseOf('paused'), accused)),
  ];
};
