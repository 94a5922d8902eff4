import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { boardAsked } from '../opened.js';
import { boardPaths } from '../paths.js';
import { keepBoards } from '../policy.js';
import { type Given, givenTo, stands } from '../queries.js';
import { TakeBackPage } from './take-back-page.js';
import { withdrawGiving } from './withdraw-giving.js';

const backForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is taken back' }),
});

async function givenAsked(work: Work, asked: Asked, partnershipId: string): Promise<Given> {
  const { board } = await boardAsked(work, asked, partnershipId);
  return found((await givenTo(work, board.id)).find(({ id }) => id === asked.params.given));
}

export const givingRoutes: readonly Route[] = [
  get(boardPaths.givenBackPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const given = await givenAsked(work, asked, partnershipId);
    return show(<TakeBackPage given={found(stands(given) ? given : undefined)} form={emptyForm()} />);
  }),

  post(boardPaths.givenBackPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const given = await givenAsked(work, asked, partnershipId);
    const read = readForm(backForm, asked.body);
    if (!read.ok) return show(<TakeBackPage given={given} form={read.form} />, 422);
    await withdrawGiving(work, given, read.value.reason);
    return goTo(boardPaths.one(given.boardId), { flash: 'Taken back.' });
  }),
];
