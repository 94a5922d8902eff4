import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { versionsOf } from './queries.js';

/** Each version that people were shown. */
export async function termsItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  return (await versionsOf(work, reviewId)).map(({ id, number, madeAt, madeByName, agreement }) => ({
    key: `terms-version:${id}`,
    title: `Terms of reference, version ${number}${agreement === undefined ? '' : ' (agreed)'}`,
    author: madeByName ?? 'A former colleague',
    madeOn: dayInLondon(madeAt),
    holder: 'The partnership; the panel',
  }));
}
