import type { ActWords, DutyTitles, Module } from '../module.js';
import { dutiesOnCalendar } from './on-calendar.js';
import { dutyPaths } from './paths.js';
import { seeDuties } from './policy.js';
import { refreshAll, refreshTouched } from './refresh.js';
import { routes } from './routes.js';
import { dutiesOfReview } from './standing.js';
import { dutiesWaiting } from './waiting.js';

const about =
  (words: string) =>
  ({ ids }: ActWords, duties: DutyTitles): string =>
    `${words}: ${duties.get(ids.duty ?? '') ?? 'a duty that the catalogue no longer holds'}`;

export const dutiesModule: Module = {
  name: 'duties',
  routes,
  acts: {
    'duty.met-by-hand': about('Recorded by hand as done'),
    'duty.met-withdrawn': about('Withdrew a record made by hand'),
    'duty.extended': about('Recorded another agreed date'),
  },
  reactions: [refreshTouched],
  waiting: dutiesWaiting,
  calendar: dutiesOnCalendar,
  standing: async (work, reviewId) => (await dutiesOfReview(work, reviewId)).map(({ state }) => state),
  jobs: [
    {
      name: 'duties.refresh',
      says: 'Works out again where every duty of every review stands: days pass without anybody acting',
      every: '10 0 * * *',
      run: refreshAll,
    },
  ],
  reviewMenu: [
    { text: 'Duties', group: 'The review', path: dutyPaths.list, may: seeDuties.may },
    { text: 'Flow charts', group: 'The review', path: (reference) => dutyPaths.charts(reference), may: seeDuties.may },
  ],
};
