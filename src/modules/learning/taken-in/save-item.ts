import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { type ItemContent, learningItems, learningItemsBefore } from '../tables.js';
import type { ItemFilledIn } from './form.js';
import type { LearningItem } from './queries.js';
import { type KeyPoint, withThemesKept } from './rules.js';

/** The item that is changed, and what was typed over which version of it. */
export interface ItemChanged {
  readonly item: LearningItem;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

type Filled = Omit<ItemFilledIn, 'points'> & { readonly points: readonly KeyPoint[] };

/** Takes learning in; its id. */
export async function takeIn(work: Work, partnershipId: string, filled: ItemFilledIn): Promise<string> {
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const [id, by] = [work.newId(), personIn(work)];
  const values = valuesOf({ ...filled, points: withThemesKept(filled.points, []) });
  await work.tx.insert(learningItems).values({
    ...{ ...values, id, partnershipId },
    ...{ recordedBy: by, recordedAt: work.now, changedBy: by, changedAt: work.now },
  });
  work.record({ action: 'learning.taken-in', partnershipId, objectKind: 'learning-item', objectId: id });
  return id;
}

/** Changes an item; how it read before is kept. Points that read as they did keep their themes. Throws `Conflict` when somebody was quicker. */
export const changeItem = (work: Work, asked: ItemChanged, filled: ItemFilledIn): Promise<void> =>
  save(work, asked, valuesOf({ ...filled, points: withThemesKept(filled.points, asked.item.points) }));

/** Puts each point under its themes. Throws `Conflict` when somebody was quicker. */
export const arrangePoints = (work: Work, asked: ItemChanged, points: readonly KeyPoint[]): Promise<void> =>
  save(work, asked, { ...contentOf(asked.item), points });

async function save(work: Work, { item, version, typed }: ItemChanged, content: ItemContent): Promise<void> {
  const { id, partnershipId } = item;
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const changed = await work.tx
    .update(learningItems)
    .set({
      ...content,
      ...{ changedBy: personIn(work), changedAt: work.now, version: sql`${learningItems.version} + 1` },
    })
    .where(and(eq(learningItems.id, id), eq(learningItems.version, version ?? 0), isNull(learningItems.withdrawnAt)))
    .returning({ id: learningItems.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this while you had it open.', typed);
  await work.tx.insert(learningItemsBefore).values({
    ...{ id: work.newId(), itemId: id, partnershipId, number: item.version, content: contentOf(item) },
    ...{ writtenBy: item.changedBy, writtenAt: item.changedAt },
  });
  work.record({ action: 'learning.changed', partnershipId, objectKind: 'learning-item', objectId: id });
}

const valuesOf = ({ responseBy, ...filled }: Filled): ItemContent => ({
  ...filled,
  agencies: [...filled.agencies],
  responseBy: responseBy ?? null,
});

const contentOf = (item: LearningItem): ItemContent => {
  const { source, board, title, published, link, linkWrong, receivedOn, points, agencies, otherBodies } = item;
  const { meaning, response, responseWords, responseWho, responseBy } = item;
  return {
    ...{ source, board, title, published, link, linkWrong, receivedOn, points, agencies, otherBodies },
    ...{ meaning, response, responseWords, responseWho, responseBy },
  };
};
