import { enterAsWritten, nameEverybody } from '../acts/who-is-who.js';
import { entriesWithNames, namedInHeld, toldOfChild } from '../content/who-is-who.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';

/** Who is who in the review that is furthest on, with answers still missing; and one chronology in which real names were left standing. */
export const chapter: Chapter = (telling) => {
  const held = telling.caseOf('held');
  const on = heldDays(telling);
  return [
    scene(on(60), '09:20', (stage) =>
      enterAsWritten(stage, held, { agency: 'council-adults', entries: entriesWithNames(telling.daysAgo(103)) }),
    ),
    scene(on(62), '10:30', (stage) => nameEverybody(stage, held, { people: namedInHeld, child: toldOfChild })),
  ];
};
