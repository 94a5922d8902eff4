import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { passageInWords, passageKeys } from './kinds.js';
import { leafletPaths } from './paths.js';
import { keepLeaflet } from './policy.js';
import { leafletsOf, wordingAt, wordingsOf } from './queries.js';
import { mendPassage } from './writing/save-leaflet.js';

/** What was written of a leaflet, and what its last version says: that is kept as it was signed, and is mended by another one. */
export async function* textsOfLeaflet(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  if (!keepLeaflet.may(of.roles)) return;
  const whole = 'Learning leaflet';
  const wordings = await wordingsOf(work, of.id);
  for (const key of passageKeys) {
    const own = wordingAt(wordings, key)?.own ?? '';
    if (own !== '')
      yield {
        ...{ key: `leaflet:${of.id}:${key}`, whole, where: `${passageInWords[key]}, being written`, text: own },
        href: leafletPaths.draft(of.reference),
        mend: (text) => mendPassage(work, of, { key, text }),
      };
  }
  const [last] = await leafletsOf(work, of.id);
  if (last === undefined) return;
  for (const key of passageKeys)
    yield {
      ...{ key: `leaflet-version:${last.id}:${key}`, whole, where: `${passageInWords[key]}, version ${last.number}` },
      ...{ text: last.content.passages[key], href: leafletPaths.version(of.reference, last.number) },
    };
}
