import { partialDateInWords } from '../../../../kernel/partial-date.js';
import type { Partnership } from '../../../accounts/index.js';
import { inAddress } from '../../../publication/index.js';
import { type LearningItem, publishedOf } from '../queries.js';
import type { SpokenTo } from './queries.js';

/** What an agency is told of learning from elsewhere, and what it is asked. */
export interface PassingOn {
  readonly item: LearningItem;
  readonly agency: Pick<SpokenTo, 'name' | 'to'>;
  readonly partnership: Pick<Partnership, 'name' | 'email'>;
  /** '' where nothing is asked. */
  readonly note: string;
}

/** The message to one agency: the learning itself, which is public where it comes from, and nothing of what it means for reviews here. */
export const passingOnLetter = ({ item, agency, partnership, note }: PassingOn) => ({
  subject: `Learning from elsewhere for ${agency.name}`,
  paragraphs: [
    [agency.to?.name, agency.name].filter((words) => words !== undefined && words !== '').join(', '),
    `${partnership.name} takes in what reviews elsewhere have taught. This speaks to ${agency.name}:`,
    `${item.title}\n${item.board}. Published: ${partialDateInWords(publishedOf(item))}.`,
    item.points.map(({ text }) => `• ${text}`).join('\n'),
    ...(item.link === '' || item.linkWrong ? [] : [`Read it: ${item.link}`]),
    ...(note === '' ? [] : [note]),
    partnership.email === undefined
      ? 'Please pass it on to those whom it helps.'
      : `Please pass it on to those whom it helps. Questions? Write to ${partnership.email}.`,
  ],
});

/** Everything of an item that such a message says. */
export const saidOf = ({ title, board, points, link }: LearningItem): string[] => [
  ...[title, board, inAddress(link)],
  ...points.map(({ text }) => text),
];
