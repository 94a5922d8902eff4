import {
  askThem,
  draftThem,
  putToOrganisations,
  settleAndAgree,
  theyAnswer,
  theySaid,
} from '../acts/recommendations.js';
import { recommended } from '../content/recommendations.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';

const put = recommended.filter(({ reaches }) => reaches !== 'drafted');
const [alone, oneField, letters] = put.map(({ title }) => title);

/**
 * What the review that is furthest on recommends: ten are drafted, five put to the organisations. One answered by its link and asked for a
 * later day, one said on the telephone that it does not agree, one has not answered yet; one is agreed.
 */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const file = caseOf('held');
  const on = heldDays(calendar);
  const [hospital, police, housing] = [
    { title: alone ?? '', agency: 'hospital' },
    { title: oneField ?? '', agency: 'police' },
    { title: letters ?? '', agency: 'housing-association' },
  ];
  return [
    scene(on(66), '10:00', (stage) => draftThem(stage, file, recommended)),
    scene(on(66), '11:00', (stage) => putToOrganisations(stage, file, put)),
    scene(on(66), '11:20', (stage) =>
      askThem(stage, file, { ...hospital, message: 'Can the place be found by September?' }),
    ),
    scene(on(66), '11:25', (stage) => askThem(stage, file, { ...police, message: 'Who would change the summary?' })),
    scene(on(66), '14:00', (stage) =>
      theyAnswer(stage, file, {
        agency: 'hospital',
        answer: 'asks-for-change',
        answerText: 'The works take until the end of November. The box on the card can come in September.',
        proposedWording:
          'By 1 December the hospital makes a place in its emergency department in which every adult with an unexplained injury is seen alone once before they leave, and by 1 September puts a box for it on the card.',
      }),
    ),
    scene(on(66), '15:00', (stage) =>
      theySaid(stage, file, {
        ...housing,
        answer: 'disagrees',
        answerText: 'The letters come from a system shared with other associations; it cannot be changed alone.',
        proposedWording: '',
      }),
    ),
    scene(on(66), '16:00', (stage) =>
      settleAndAgree(stage, file, {
        ...hospital,
        settled: 'The panel keeps September for both: a room was found for the months of the works.',
      }),
    ),
  ];
};
