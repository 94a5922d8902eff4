import type { Day } from '../../kernel/day.js';
import type { CaseFile } from '../acts/case-file.js';
import { hearOnTerms, type Met, meetFamily, offerAdvocacy, planFamily, speakWith } from '../acts/family.js';
import { type Chapter, type Scene, scene } from '../stage/stage.js';
import { heldDays } from './held.js';
import { pausedDays } from './paused.js';

/** The first weeks with the family in three reviews: one under way, one beside a trial, one that was directed. */
export const chapter: Chapter = (telling) => {
  const [held, paused] = [heldDays(telling), pausedDays(telling)];
  const { caseOf, workingDaysAgo } = telling;
  return [
    ...work(caseOf('held'), { person: sister, on: held(31), againOn: workingDaysAgo(4) }),
    scene(held(45), '17:20', (stage) =>
      hearOnTerms(stage, caseOf('held'), {
        name: sister.name,
        askedOn: held(44),
        said: 'Please ask the friends from work. They saw more than we did at home.',
        answer: 'The terms now say so. The chair writes to each of them, if they would like to be heard.',
      }),
    ),
    ...work(caseOf('paused'), { person: father, on: paused(30), againOn: workingDaysAgo(6) }),
    ...work(caseOf('directed'), { person: friend, on: workingDaysAgo(3), againOn: workingDaysAgo(2) }),
  ];
};

const sister: Met = {
  kind: 'family',
  name: 'Meadow Larksong',
  relationship: 'Sister',
  preferredName: 'Meadow',
  times: 'After six in the evening',
  datesToAvoid: 'Her sister’s birthday, 3 March',
  warning: 'Others in the house open her post. Telephone first, and write only when she asks for it.',
};
const father: Met = {
  kind: 'family',
  name: 'Aldous Fieldfare',
  relationship: 'Father',
  language: 'English and Polish',
  interpreter: 'yes',
  accessNeeds: 'Large print',
};
const friend: Met = { kind: 'friend', name: 'Tamsin Wrenfield', relationship: 'Friend since school' };

const work = (file: CaseFile, { person, on, againOn }: { person: Met; on: Day; againOn: Day }): Scene[] => [
  scene(on, '09:40', (stage) =>
    planFamily(stage, file, {
      approach: 'First those closest, by telephone, with the family liaison officer’s word that it is a good time.',
      timing: 'Not in the week of a hearing, nor around an anniversary.',
      through: 'The strategy manager; the chair once they have met.',
      outsideHelp: 'asking',
      outsideService: '',
    }),
  ),
  scene(on, '10:20', (stage) => meetFamily(stage, file, person)),
  scene(on, '17:10', (stage) =>
    speakWith(stage, file, {
      name: person.name,
      first: true,
      said: 'Glad that somebody asks. Needs time before saying more.',
      wants: 'To hear from one person only.',
    }),
  ),
  scene(on, '17:40', (stage) => offerAdvocacy(stage, file, person.name)),
  scene(againOn, '17:05', (stage) =>
    speakWith(stage, file, {
      name: person.name,
      said: 'Asked what happens next, and when the panel meets.',
      wants: 'The review to look at who was told, and when.',
      againInDays: 28,
    }),
  ),
];
