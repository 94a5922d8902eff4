import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { GivenThing, ItemKind } from '../kinds.js';
import { mayKeepBoards } from '../policy.js';
import type { BoardMeeting } from '../queries.js';
import { boardItems } from '../tables.js';

/** Something that boards are given, the standing item on learning (H-16), or words of one's own. */
export type ItemToPlace = GivenThing | { readonly kind: 'learning-by-theme' | 'own'; readonly title: string };

/** Why it is not put on the agenda: the meeting is off, its papers day has passed, or it stands there already. */
export type PlacingRefused = 'off' | 'papers-closed' | 'stands-there';

/** Puts something on the agenda of a meeting, with its number there or where its paper is. What a past meeting had before it is put there too. */
export async function placeItem(
  work: Work,
  meeting: BoardMeeting,
  { item, note }: { readonly item: ItemToPlace; readonly note: string },
): Promise<'placed' | PlacingRefused> {
  const { id: meetingId, partnershipId, boardId, heldOn, papersBy } = meeting;
  authorise(mayKeepBoards(work.actor, partnershipId));
  const thing = isThing(item) ? item : undefined;
  if (meeting.cancelledAt !== null) return 'off';
  if (thing !== undefined && heldOn >= work.today && papersBy !== null && papersBy < work.today) return 'papers-closed';
  const [placed] = await work.tx
    .insert(boardItems)
    .values({
      ...{ id: work.newId(), partnershipId, boardId, meetingId, kind: item.kind, title: item.title, note },
      ...{ thingId: thing?.id ?? null, reviewId: thing?.reviewId ?? null },
      ...{ placedBy: personIn(work), placedAt: work.now },
    })
    .onConflictDoNothing()
    .returning({ id: boardItems.id });
  if (placed === undefined) return 'stands-there';
  work.record({
    ...{ action: 'board.item-placed', objectKind: 'board-item', objectId: placed.id, ids: { board: boardId } },
    ...(thing?.reviewId === undefined ? { partnershipId } : { reviewId: thing.reviewId }),
  });
  return 'placed';
}

const isThing = (item: ItemToPlace): item is GivenThing => 'id' in item;

/** The thing that an item of an agenda is about; undefined for the standing item and for words of one's own. */
export function thingOf({
  kind,
  thingId,
  title,
  reviewId,
}: {
  readonly kind: ItemKind;
  readonly thingId: string | null;
  readonly title: string;
  readonly reviewId: string | null;
}): GivenThing | undefined {
  if (thingId === null || kind === 'learning-by-theme' || kind === 'own') return undefined;
  return { kind, id: thingId, title, ...(reviewId === null ? {} : { reviewId }) };
}
