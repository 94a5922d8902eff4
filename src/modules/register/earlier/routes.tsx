import { isUuid } from '../../../kernel/id.js';
import {
  type Answer,
  type Asked,
  Elsewhere,
  type Guard,
  get,
  goTo,
  post,
  type Route,
  show,
} from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { callPeople, holds, type PersonAtWork } from '../../accounts/index.js';
import { findReviewById } from '../../reviews/index.js';
import { registerPaths } from '../paths.js';
import { keepEarlier, seeEarlier } from '../policy.js';
import { bringBackEntry } from './bring-back-entry.js';
import { changeEntry } from './change-entry.js';
import { ChangePage } from './change-page.js';
import type { EarlierEntry } from './entry.js';
import { EntryPage } from './entry-page.js';
import { readContent, readReason, valuesOf } from './form.js';
import { changesOf, findEntry } from './queries.js';
import { removeEntry } from './remove-entry.js';
import { takeOverEntry } from './take-over-entry.js';

interface OpenEntry extends PersonAtWork {
  readonly entry: EarlierEntry;
}

/** One earlier review of the partnership; the version is the one that the page was made from. */
const onEntry = (guard: Guard<PersonAtWork>): Guard<OpenEntry> => ({
  ...guard,
  open: async (work, asked) => {
    const reader = await guard.open(work, asked);
    if (reader === undefined || reader instanceof Elsewhere) return reader;
    const id = asked.params.entry ?? '';
    const entry = isUuid(id) ? await findEntry(work, reader.partnershipId, id) : undefined;
    return entry && { ...reader, entry: { ...entry, version: versionOf(asked.body) ?? entry.version } };
  },
});

const [sees, keeps] = [onEntry(seeEarlier), onEntry(keepEarlier)];

async function page(
  work: Work,
  { entry, person, partnershipId }: OpenEntry,
  form: FormState = emptyForm(),
): Promise<Answer> {
  const changes = await changesOf(work, entry.id);
  const review = entry.takenOverAs === null ? undefined : await findReviewById(work, entry.takenOverAs);
  const view = (
    <EntryPage
      entry={entry}
      changes={changes}
      nameOf={
        await callPeople(
          work,
          changes.map(({ changedBy }) => changedBy),
        )
      }
      takenOverAs={review?.reference}
      mayKeep={holds(person, partnershipId, ['co-ordinator'])}
      form={form}
    />
  );
  work.record({ action: 'earlier-review.seen', partnershipId, objectKind: 'earlier-review', objectId: entry.id });
  return show(view, form.errors.length > 0 ? 422 : 200);
}

const back = ({ entry }: OpenEntry, flash: string): Answer => goTo(registerPaths.earlier(entry.id), { flash });

async function change(work: Work, { body }: Asked, open: OpenEntry): Promise<Answer> {
  const read = readContent(body, open.entry, work.today);
  if (!read.ok) return show(<ChangePage entry={open.entry} form={rejected(body, read.reason)} />, 422);
  await changeEntry(work, open.entry, { content: read.value, reason: readReason(body) });
  return back(open, 'Saved.');
}

async function remove(work: Work, { body }: Asked, open: OpenEntry): Promise<Answer> {
  const reason = readReason(body);
  if (reason === '') return page(work, open, rejected(body, [{ field: 'reason', message: 'Enter why it is removed' }]));
  await removeEntry(work, open.entry, reason);
  return back(open, 'It is removed from the register.');
}

async function takeOver(work: Work, { body }: Asked, open: OpenEntry): Promise<Answer> {
  const reference = [body.review ?? ''].flat()[0]?.trim() ?? '';
  if (await takeOverEntry(work, open.entry, reference)) return back(open, `${reference} stands for it now.`);
  const message =
    reference === '' ? 'Enter the reference of the review' : 'There is no such review. Check the reference';
  return page(work, open, rejected(body, [{ field: 'review', message }]));
}

/** Reviews that were kept before this system, one a page. */
export const earlierRoutes: readonly Route[] = [
  get(registerPaths.earlierPattern, sees, (work, _asked, open) => page(work, open)),
  get(registerPaths.earlierStepPattern('change'), keeps, async (_work, _asked, { entry }) =>
    show(<ChangePage entry={entry} form={emptyForm(valuesOf(entry))} />),
  ),
  post(registerPaths.earlierStepPattern('change'), keeps, change),
  post(registerPaths.earlierStepPattern('remove'), keeps, remove),
  post(registerPaths.earlierStepPattern('take-over'), keeps, takeOver),
  post(registerPaths.earlierStepPattern('bring-back'), keeps, async (work, _asked, open) => {
    await bringBackEntry(work, open.entry);
    return back(open, 'It stands in the register again.');
  }),
];
