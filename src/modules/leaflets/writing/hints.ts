import type { PassageKey } from '../kinds.js';

/** What belongs into a passage (domain.md 3.18). */
export const hints: Readonly<Record<PassageKey, string>> = {
  title: 'What was learned about, never who: it stands in lists and in e-mails.',
  happened: 'Two neutral lines. No name, place, day, age or relationship that says who it was.',
  learning: 'Three to six points, one line each.',
  'good-practice': 'What somebody did well. Left empty, the box is left out.',
  changed: 'Each change with how we know. Where nothing can be shown yet, say so.',
  practice: 'What somebody who works with families can do tomorrow.',
  help: 'Services of the partnership and national lines.',
  links: 'The report, guidance, training. Left empty, the box is left out.',
};
