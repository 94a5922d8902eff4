import { isUuid } from '../../../kernel/id.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { emptyForm, type FormState, readForm, rejected } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { proceedingPaths } from '../paths.js';
import { keepDisclosure, seeDisclosure, seeProceedings } from '../policy.js';
import { addEntry } from './add-entry.js';
import { scheduleSheet, scheduleWord } from './files.js';
import { entryForm, entryWithdrawalForm, relevanceForm, toldForm } from './form.js';
import { markTold } from './mark-told.js';
import { SchedulePage } from './pages.js';
import { sayRelevance } from './say-relevance.js';
import { scheduleOf } from './schedule.js';
import { EntryPage, EntryWithdrawalPage, RelevancePage } from './tell-form.js';
import { withdrawEntry } from './withdraw-entry.js';
import { withdrawTelling } from './withdraw-telling.js';

const seeing = onReview(seeDisclosure);
const keeping = onReview(keepDisclosure);

async function page(work: Work, review: OpenReview, form: FormState) {
  return (
    <SchedulePage
      reference={review.reference}
      items={await scheduleOf(work, review.id)}
      form={form}
      mayKeep={keepDisclosure.may(review.roles)}
      back={seeProceedings.may(review.roles) ? proceedingPaths.list(review.reference) : '/my-day'}
    />
  );
}

const itemNamed = async (work: Work, reviewId: string, key: unknown) =>
  found((await scheduleOf(work, reviewId)).find((item) => item.key === key));

const scheduleRoutes = [
  get(proceedingPaths.disclosurePattern, seeing, async (work, _asked, review) => {
    work.saw(review.id, 'disclosure');
    return show(await page(work, review, emptyForm(dayValues('toldOn', work.today))));
  }),

  post(proceedingPaths.disclosurePattern, keeping, async (work, asked, review) => {
    const items = await scheduleOf(work, review.id);
    const answer = readForm(
      toldForm(
        work.today,
        items.map(({ key }) => key),
      ),
      asked.body,
    );
    if (!answer.ok) return show(await page(work, review, answer.form), 422);
    const { which, shown, items: chosen, ...told } = answer.value;
    const keys = which === 'all' ? shown : chosen;
    if (keys.length === 0) {
      const form = rejected(asked.body, [{ field: 'items', message: 'Select at least one item' }]);
      return show(await page(work, review, form), 422);
    }
    const added = await markTold(work, review, { ...told, keys });
    const flash = `Recorded: the police were told of ${plural(added, 'item')}.`;
    return goTo(proceedingPaths.disclosure(review.reference), { flash });
  }),

  post(proceedingPaths.tellingWithdrawalPattern, keeping, async (work, asked, review) => {
    const { id = '' } = asked.params;
    await withdrawTelling(work, review, found(isUuid(id) ? id : undefined));
    return goTo(proceedingPaths.disclosure(review.reference), { flash: 'Taken back. The record of it stays.' });
  }),

  get(proceedingPaths.scheduleWordPattern, seeing, async (work, _asked, review) => {
    work.record({ action: 'disclosure.taken', reviewId: review.id, objectKind: 'disclosure' });
    return scheduleWord(work, review, await scheduleOf(work, review.id));
  }),

  get(proceedingPaths.scheduleSheetPattern, seeing, async (work, asked, review) => {
    work.record({ action: 'disclosure.taken', reviewId: review.id, objectKind: 'disclosure' });
    const items = await scheduleOf(work, review.id);
    return scheduleSheet(work, { review, items }, asked.query.format === 'csv' ? 'csv' : 'xlsx');
  }),
];

const entryRoutes = [
  get(proceedingPaths.newEntryPattern, keeping, (_work, _asked, { reference }) =>
    show(<EntryPage reference={reference} form={emptyForm()} />),
  ),

  post(proceedingPaths.newEntryPattern, keeping, async (work, asked, review) => {
    const answer = readForm(entryForm(work.today), asked.body);
    if (!answer.ok) return show(<EntryPage reference={review.reference} form={answer.form} />, 422);
    await addEntry(work, review, answer.value);
    return goTo(proceedingPaths.disclosure(review.reference), { flash: 'Added to the schedule.' });
  }),

  get(proceedingPaths.entryWithdrawalPattern, keeping, async (work, asked, { id, reference }) => {
    const { title } = await itemNamed(work, id, `entered:${asked.params.id}`);
    return show(<EntryWithdrawalPage reference={reference} title={title} form={emptyForm()} />);
  }),

  post(proceedingPaths.entryWithdrawalPattern, keeping, async (work, asked, review) => {
    const { title } = await itemNamed(work, review.id, `entered:${asked.params.id}`);
    const answer = readForm(entryWithdrawalForm, asked.body);
    if (!answer.ok)
      return show(<EntryWithdrawalPage reference={review.reference} title={title} form={answer.form} />, 422);
    await withdrawEntry(work, review, { id: asked.params.id ?? '', ...answer.value });
    return goTo(proceedingPaths.disclosure(review.reference), { flash: 'Taken off the schedule.' });
  }),

  get(proceedingPaths.relevancePattern, keeping, async (work, asked, { id, reference }) => {
    if (asked.query.item === undefined) return goTo(proceedingPaths.disclosure(reference));
    const item = await itemNamed(work, id, asked.query.item);
    const form = emptyForm({ relevance: item.relevance, note: item.note });
    return show(<RelevancePage reference={reference} item={item} form={form} />);
  }),

  post(proceedingPaths.relevancePattern, keeping, async (work, asked, review) => {
    const item = await itemNamed(work, review.id, asked.body.item);
    const answer = readForm(relevanceForm, asked.body);
    if (!answer.ok) return show(<RelevancePage reference={review.reference} item={item} form={answer.form} />, 422);
    await sayRelevance(work, review, { itemKey: item.key, ...answer.value });
    return goTo(proceedingPaths.disclosure(review.reference), { flash: 'Saved.' });
  }),
];

/** The disclosure schedule. */
export const disclosureRoutes = [...scheduleRoutes, ...entryRoutes];
