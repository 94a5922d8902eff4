import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { meetingPage } from '../meetings/routes.js';
import { meetingAsked, type OpenBoard } from '../opened.js';
import { boardPaths } from '../paths.js';
import { keepBoards } from '../policy.js';
import { type BoardItem, type BoardMeeting, itemsOf } from '../queries.js';
import { nextMeetingOf } from '../rules.js';
import { itemMinuteForm, learningForm, offForm, ownItemForm } from './form.js';
import { ItemPage } from './item-page.js';
import { minuteItem } from './minute-item.js';
import { moveItem } from './move-item.js';
import { placeItem } from './place-item.js';
import { takeOffItem } from './take-off-item.js';

/** What the standing item is called (toolkit, Appendix C). */
const LEARNING = 'Learning from reviews, by theme';

interface OpenItem extends OpenBoard {
  readonly meeting: BoardMeeting;
  readonly item: BoardItem;
}

async function itemAsked(work: Work, asked: Asked, partnershipId: string): Promise<OpenItem> {
  const open = await meetingAsked(work, asked, partnershipId);
  const item = found((await itemsOf(work, [open.meeting.id])).find(({ id }) => id === asked.params.item));
  return { ...open, item };
}

const page = (work: Work, { board, meetings, meeting, item }: OpenItem, form: FormState) => (
  <ItemPage
    {...{ board, meeting, item, form }}
    next={nextMeetingOf(meetings, board.id, work.today)}
    today={work.today}
  />
);

const minuteTyped = ({ outcome, minute, minuteReference }: BoardItem): FormState =>
  emptyForm({ outcome: outcome ?? undefined, minute, minuteReference });

const WHY_NOT = {
  'still-to-come': 'The meeting is still to come: come back when it was held',
  'given-at-it': 'The log says that it was given at this meeting: take that back first',
} as const;

export const agendaRoutes: readonly Route[] = [
  post(boardPaths.itemsPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const open = await meetingAsked(work, asked, partnershipId);
    const isLearning = asked.body.item === 'learning';
    const read = isLearning ? readForm(learningForm, asked.body) : readForm(ownItemForm, asked.body);
    if (!read.ok) return show(await meetingPage(work, open, { form: read.form, mayKeep: true }), 422);
    const placing =
      'learningNote' in read.value
        ? { item: { kind: 'learning-by-theme', title: LEARNING } as const, note: read.value.learningNote }
        : { item: { kind: 'own', title: read.value.title } as const, note: read.value.note };
    const answer = await placeItem(work, open.meeting, placing);
    found(answer === 'placed' || answer === 'stands-there' ? answer : undefined);
    return goTo(boardPaths.meeting(open.board.id, open.meeting.id), {
      flash: answer === 'placed' ? 'On the agenda.' : 'It stood on the agenda already.',
    });
  }),

  get(boardPaths.itemPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const open = await itemAsked(work, asked, partnershipId);
    return show(page(work, open, minuteTyped(open.item)));
  }),

  post(boardPaths.itemPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const open = await itemAsked(work, asked, partnershipId);
    const read = readForm(itemMinuteForm, asked.body);
    if (!read.ok) return show(page(work, open, read.form), 422);
    const minuting = { draft: read.value, version: versionOf(asked.body), typed: asked.body };
    const answer = await minuteItem(work, open, minuting);
    if (answer === 'written') return goTo(boardPaths.meeting(open.board.id, open.meeting.id), { flash: 'On record.' });
    const form = rejected(asked.body, [{ field: 'outcome', message: WHY_NOT[answer] }]);
    return show(page(work, open, form), 422);
  }),

  post(boardPaths.stepPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const open = await itemAsked(work, asked, partnershipId);
    const at = boardPaths.meeting(open.board.id, open.meeting.id);
    if (asked.params.step === 'move') {
      const { to, answer } = found(await moveItem(work, open.item));
      const on = `the agenda of the meeting of ${longDate(to.heldOn)}`;
      return goTo(boardPaths.meeting(open.board.id, to.id), {
        flash: answer === 'placed' ? `It is on ${on}.` : `It stood on ${on} already.`,
      });
    }
    found(asked.params.step === 'off' ? open : undefined);
    const read = readForm(offForm, asked.body);
    if (!read.ok) return show(page(work, open, read.form), 422);
    await takeOffItem(work, open.item, read.value.reason);
    return goTo(at, { flash: 'Taken off the agenda.' });
  }),
];
