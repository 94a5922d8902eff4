import { agreeTerms, changePeriod, draftTerms, showTerms, writePart } from '../acts/agree-terms.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';
import { pausedDays } from './paused.js';

/** Terms of reference agreed and later widened in one review; put to the family, and not agreed yet, in another. */
export const chapter: Chapter = (telling) => {
  const { caseOf, daysAgo } = telling;
  const [held, paused] = [caseOf('held'), caseOf('paused')];
  const [on, pausedOn] = [heldDays(telling), pausedDays(telling)];
  const period = {
    from: daysAgo(2200),
    to: daysAgo(103),
    reason: 'From the first call to the police about the couple.',
  };
  return [
    scene(on(44), '10:00', (stage) => draftTerms(stage, held, { deathKind: 'partner', period })),
    scene(on(44), '12:00', (stage) => showTerms(stage, held, 'For the family and the first meeting of the panel')),
    scene(on(46), '15:00', (stage) =>
      writePart(stage, held, {
        key: 'family',
        text: 'Her sister speaks for the family. Her friends from work are asked too, each in the way they choose. They are told how the review is going every two months, and given time to read the draft in private.',
      }),
    ),
    scene(on(46), '15:20', (stage) => showTerms(stage, held, 'With what her sister asked for')),
    scene(on(48), '16:00', (stage) =>
      agreeTerms(stage, held, {
        agreedBy: 'the panel at its first meeting, and the CSP chair',
        familyWords: 'Her sister asked that friends from work be heard. It stands in the terms now.',
        changeReason: '',
      }),
    ),
    scene(on(58), '11:00', (stage) =>
      changePeriod(stage, held, {
        ...period,
        from: daysAgo(3300),
        reason: 'A surgery that she had left told of earlier injuries.',
      }),
    ),
    scene(on(58), '11:20', (stage) => showTerms(stage, held, 'An earlier start of the period')),
    scene(on(60), '16:30', (stage) =>
      agreeTerms(stage, held, {
        agreedBy: 'the panel at its second meeting',
        familyWords: 'Her sister knew of the earlier injuries and is glad that they are looked at.',
        changeReason: 'A surgery that she had left told of earlier injuries.',
      }),
    ),
    scene(pausedOn(30), '10:00', (stage) =>
      draftTerms(stage, paused, {
        deathKind: 'partner',
        period: { from: daysAgo(2000), to: daysAgo(110), reason: 'From the birth of the elder child.' },
      }),
    ),
    scene(pausedOn(31), '09:30', (stage) => showTerms(stage, paused, 'For the family, once the trial is over')),
  ];
};
