import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { drawPlots } from '../../../platform/plot/index.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { longDate } from '../../../web/formats.js';
import { readForm, rejected } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import type { UpdateContent } from '../drawing-up/content.js';
import { drawUp } from '../drawing-up/draw-up.js';
import { plotsOf } from '../drawing-up/plots.js';
import { fileFormats, updatePaths } from '../paths.js';
import { keepUpdates, seeUpdates } from '../policy.js';
import { progressOf } from '../progress-of.js';
import { askedBodies, findUpdate, isOpen, type Update } from '../queries.js';
import { UpdatePage } from '../update-page.js';
import { namesIn } from './anonymity.js';
import { dropUpdate } from './drop-update.js';
import { Giving, give, givingOf } from './giving.js';
import { issueUpdate, sealOfUpdate } from './issue-update.js';
import { updateFile } from './update-file.js';

const [sees, keeps] = [onReview(seeUpdates), onReview(keepUpdates)];

/** What an update says: as it was issued, else as the record has it now. */
const contentOf = async (work: Work, review: OpenReview, update: Update): Promise<UpdateContent> =>
  update.content ?? (await drawUp(work, review, update)).content;

const updateAsked = async (work: Work, { params }: Asked, review: OpenReview): Promise<Update> =>
  found(await findUpdate(work, review.id, params.update ?? ''));

async function page(work: Work, review: OpenReview, { update, form }: { update: Update; form: FormState }) {
  const content = await contentOf(work, review, update);
  const mayKeep = keepUpdates.may(review.roles);
  const open = isOpen(update);
  const names = open && mayKeep ? await namesIn(work, review, { update, content }) : undefined;
  return (
    <UpdatePage
      {...{ reference: review.reference, update, content, keeps: mayKeep, form }}
      plots={await drawPlots(plotsOf(content))}
      progress={open ? (await progressOf(work, review.partnershipId, [update])).get(update.id) : undefined}
      bodies={open ? await askedBodies(work, [update.id]) : []}
      names={names}
      seal={names && sealOfUpdate(content, names)}
      giving={
        update.issuedAt === null ? null : (
          <Giving
            of={await givingOf(work, update)}
            update={update}
            reference={review.reference}
            keeps={mayKeep}
            form={form}
          />
        )
      }
    />
  );
}

const dropForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is not wanted' }),
});

const REFUSED = {
  'names-left': { field: 'looked', message: 'Take the names and numbers out first' },
  changed: { field: 'seen', message: 'It has changed since you read it: read it again, then issue it' },
  'not-looked-at': { field: 'looked', message: 'Say that you have looked at each' },
} as const;

export const issuingRoutes: readonly Route[] = [
  get(updatePaths.onePattern, sees, async (work, asked, review) => {
    const update = await updateAsked(work, asked, review);
    work.saw(review.id, 'six-month-update', update.id);
    return show(await page(work, review, { update, form: emptyForm(dayValues('on', work.today)) }));
  }),

  ...fileFormats.map((format) =>
    get(updatePaths.filePattern(format), sees, async (work, asked, review) => {
      const update = await updateAsked(work, asked, review);
      return updateFile(work, { update, content: await contentOf(work, review, update), format });
    }),
  ),

  post(updatePaths.belowPattern('issue'), keeps, async (work, asked, review) => {
    const update = await updateAsked(work, asked, review);
    const issued = await issueUpdate(work, review, {
      ...{ id: update.id, seen: String(asked.body.seen ?? ''), looked: asked.body.looked === 'yes' },
    });
    if (!issued.ok) {
      const form = rejected(asked.body, [REFUSED[issued.reason]]);
      return show(await page(work, review, { update, form }), 422);
    }
    return goTo(updatePaths.one(review.reference, update.id), {
      flash:
        issued.value === undefined
          ? 'It is issued. The calendar has no meeting of the Board that takes it: give it to the Board, and record that here.'
          : `It is issued, and stands on the agenda of the Board’s meeting of ${longDate(issued.value.heldOn)}.`,
    });
  }),

  post(updatePaths.belowPattern('drop'), keeps, async (work, asked, review) => {
    const update = await updateAsked(work, asked, review);
    const read = readForm(dropForm, asked.body);
    if (!read.ok) return show(await page(work, review, { update, form: read.form }), 422);
    await dropUpdate(work, review, { id: update.id, reason: read.value.reason });
    return goTo(updatePaths.home(review.reference), { flash: 'It is dropped.' });
  }),

  post(updatePaths.belowPattern('give'), keeps, async (work, asked, review) => {
    const update = await updateAsked(work, asked, review);
    const form = await give(work, found(update.issuedAt === null ? undefined : update), asked.body);
    if (form !== undefined) return show(await page(work, review, { update, form }), 422);
    return goTo(updatePaths.one(review.reference, update.id), { flash: 'It is on record.' });
  }),
];
