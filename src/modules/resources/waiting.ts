import type { Waiting } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { plural } from '../../web/formats.js';
import { flagInWords } from './kinds.js';
import { resourcePaths } from './paths.js';
import { mayKeepResources } from './policy.js';
import { resourcesOf } from './queries.js';
import { checkBy, type Flag, flagsOf } from './rules.js';

/** Resources on the public page that somebody should look at: for the co-ordinator alone. */
export async function resourcesWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person' || actor.partnershipId === undefined) return [];
  if (!mayKeepResources(actor, actor.partnershipId)) return [];
  const all = (await resourcesOf(work, actor.partnershipId)).map((one) => ({ one, flags: flagsOf(one, work.today) }));
  const flagged = all.filter(({ flags }) => flags.length > 0);
  if (flagged.length === 0) return [];
  const due = flagged.flatMap(({ one }) => checkBy(one) ?? []).toSorted()[0];
  return [
    {
      text: `Check ${plural(flagged.length, 'resource')} on the public page`,
      href: `${resourcePaths.all}?state=to-check`,
      dueOn: due !== undefined && due < work.today ? due : undefined,
      detail: countsInWords(flagged.flatMap(({ flags }) => flags)),
    },
  ];
}

const countsInWords = (flags: readonly Flag[]): string =>
  [...Map.groupBy(flags, (flag) => flag)]
    .map(([flag, several]) => `${flagInWords[flag]}: ${several.length}`)
    .join('; ');
