import { usualMonthsOf } from '../../kernel/resources.js';
import type { ResourceContent } from '../../modules/resources/tables.js';
import { addOwnResources, checkAllBut, takeProposedSet } from '../acts/resources.js';
import { type Chapter, scene } from '../stage/stage.js';

/** The page of resources: the proposed set and three of the partnership's own, of which one is overdue for a check and one superseded. */
export const chapter: Chapter = ({ daysAgo }) => [
  scene(daysAgo(260), '15:00', (stage) => addOwnResources(stage, own)),
  scene(daysAgo(255), '10:00', takeProposedSet),
  scene(daysAgo(60), '11:00', (stage) =>
    checkAllBut(stage, { but: safe, ended: old, successor: 'Domestic abuse in law' }),
  ),
];

const safe = 'Thistledown Safe at Home';
const old = 'Government definition of domestic abuse (March 2013)';

const content = (
  of: Pick<ResourceContent, 'kind' | 'title' | 'says' | 'source' | 'audiences'> & Partial<ResourceContent>,
): ResourceContent => ({
  ...{ more: '', link: '', linkWrong: false, telephone: '', hours: '', languages: '', edition: '', regimes: [] },
  ...{ checkMonths: usualMonthsOf(of.kind), supersededBy: null, supersededNote: '', ...of },
});

const own = [
  content({
    ...{ kind: 'definition', title: old, source: 'Home Office', edition: 'March 2013' },
    says: 'The definition that the toolkit quotes in its section 3.',
    more: 'Controlling, coercive or threatening behaviour, violence or abuse between people aged 16 or over who are or were partners or family members.',
    audiences: ['practitioners', 'panel-members'],
  }),
  content({
    ...{ kind: 'service', title: 'Thistledown Women’s Centre', source: 'Thistledown Women’s Centre' },
    ...{ telephone: '020 7946 0018', hours: 'weekdays 9:30am to 4:30pm', languages: 'Polish, Punjabi, Turkish' },
    ...{ says: 'Advice, counselling and a safe place to talk, for women and girls.', audiences: ['public', 'friends'] },
    link: 'https://thistledown.example/',
  }),
  content({
    ...{ kind: 'service', title: safe, source: 'Thistledown Housing', telephone: '020 7946 0019' },
    ...{ hours: 'weekdays 9am to 5pm', link: 'https://safe-at-home.example/', audiences: ['public', 'practitioners'] },
    says: 'Locks, lights and alarms, so that people at risk can stay in their home.',
  }),
];
