import type { VNode } from 'preact';
import { yearOf } from '../../../kernel/day.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { agenciesOf, holds, namesOfPeople, type PersonAtWork } from '../../accounts/index.js';
import { learningPaths } from '../paths.js';
import { keepLearning, seeLearning } from '../policy.js';
import { chosenItems, readItemFilter } from './arrange.js';
import { EditItemPage, type EditItemProps, ThemesPage, WithdrawPage } from './edit-pages.js';
import { exportItems } from './export.js';
import { itemForm, itemValues, readThemes, withdrawForm } from './form.js';
import { givingRoutes } from './giving-routes.js';
import { ItemPage } from './item-page.js';
import { ListPage } from './list-page.js';
import { type AtItem, onItem } from './on-item.js';
import { passedOnOf } from './passing-on/queries.js';
import { passingOnRoutes } from './passing-on/routes.js';
import { itemBefore, itemsOf, type LearningItem, publishedFrom } from './queries.js';
import { arrangePoints, changeItem, takeIn } from './save-item.js';
import { sharingOf } from './sharing.js';
import { withdrawItem } from './withdraw-item.js';

const agencyNames = async (work: Work, partnershipId: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await agenciesOf(work, partnershipId, 'with-ended')).map(({ id, name }) => [id, name]));

async function chosen(work: Work, { query }: Asked, partnershipId: string): Promise<LearningItem[]> {
  const filter = readItemFilter(query);
  const items = await itemsOf(work, partnershipId, filter.withdrawn ? 'with-withdrawn' : 'without-withdrawn');
  return chosenItems(items, filter);
}

async function listPage(work: Work, asked: Asked, { person, partnershipId }: PersonAtWork): Promise<VNode> {
  const years = new Set((await itemsOf(work, partnershipId)).map((item) => String(yearOf(publishedFrom(item)))));
  return (
    <ListPage
      items={await chosen(work, asked, partnershipId)}
      filter={readItemFilter(asked.query)}
      agencies={await agenciesOf(work, partnershipId)}
      years={[...years].toSorted().toReversed()}
      keeps={holds(person, partnershipId, ['co-ordinator'])}
    />
  );
}

const taken = (format: 'xlsx' | 'csv') => async (work: Work, asked: Asked, at: PersonAtWork) =>
  exportItems(work, {
    ...{ partnershipId: at.partnershipId, format },
    items: await chosen(work, asked, at.partnershipId),
    agencies: await agencyNames(work, at.partnershipId),
  });

const listRoutes: readonly Route[] = [
  get(learningPaths.takenIn, seeLearning, async (work, asked, at) => show(await listPage(work, asked, at))),
  get(learningPaths.takenInWorkbook, seeLearning, taken('xlsx')),
  get(learningPaths.takenInCsv, seeLearning, taken('csv')),
];

/** Agencies to choose from: those that are, and those that the item speaks to already. */
async function editPage(
  work: Work,
  partnershipId: string,
  props: Omit<EditItemProps, 'agencies'>,
  chosenIds: readonly string[] = [],
) {
  const all = await agenciesOf(work, partnershipId, 'with-ended');
  const agencies = all.filter(({ id, endedOn }) => endedOn === undefined || chosenIds.includes(id));
  return <EditItemPage {...props} agencies={agencies} />;
}

const formOf = async (work: Work, partnershipId: string) =>
  itemForm(
    work.today,
    (await agenciesOf(work, partnershipId, 'with-ended')).map(({ id }) => id),
  );

const newRoutes: readonly Route[] = [
  get(learningPaths.newItem, keepLearning, async (work, _asked, { partnershipId }) =>
    show(
      await editPage(work, partnershipId, {
        form: emptyForm({ ...dayValues('receivedOn', work.today), response: 'not-decided' }),
      }),
    ),
  ),
  post(learningPaths.newItem, keepLearning, async (work, asked, { partnershipId }) => {
    const read = readForm(await formOf(work, partnershipId), asked.body);
    if (!read.ok) return show(await editPage(work, partnershipId, { form: read.form }), 422);
    const id = await takeIn(work, partnershipId, read.value);
    return goTo(learningPaths.points(id), { flash: 'Taken in. Now put each point under its theme.' });
  }),
];

const itemPage = async (work: Work, { person, partnershipId, item }: AtItem): Promise<VNode> => {
  const keeps = holds(person, partnershipId, ['co-ordinator']);
  const before = keeps ? await itemBefore(work, item.id) : [];
  const passedOn = await passedOnOf(work, item.id);
  const wrote = [...before.map(({ writtenBy }) => writtenBy), ...passedOn.map(({ passedBy }) => passedBy)];
  return (
    <ItemPage
      {...{ item, before, keeps, passedOn }}
      given={(await sharingOf(work, partnershipId, [item.id])).given.get(item.id) ?? []}
      agencies={await agencyNames(work, partnershipId)}
      names={await namesOfPeople(work, [item.recordedBy, ...wrote])}
    />
  );
};

const themeValues = ({ points }: LearningItem): Record<string, string> =>
  Object.fromEntries(
    points.flatMap(({ theme, national }, at) => [
      [`theme-${at + 1}`, theme || 'none'],
      [`national-${at + 1}`, national || 'own'],
    ]),
  );

const itemRoutes: readonly Route[] = [
  get(learningPaths.itemPattern, onItem(seeLearning, 'too'), async (work, _asked, at) =>
    show(await itemPage(work, at)),
  ),

  get(learningPaths.changeItemPattern, onItem(keepLearning), async (work, _asked, { item, partnershipId }) => {
    const props = { id: item.id, version: item.version, form: emptyForm(itemValues(item)) };
    return show(await editPage(work, partnershipId, props, item.agencies));
  }),
  post(learningPaths.changeItemPattern, onItem(keepLearning), async (work, asked, { item, partnershipId }) => {
    const version = versionOf(asked.body);
    const read = readForm(await formOf(work, partnershipId), asked.body);
    const again = (form: FormState) => editPage(work, partnershipId, { id: item.id, version, form }, item.agencies);
    if (!read.ok) return show(await again(read.form), 422);
    await changeItem(work, { item, version, typed: asked.body }, read.value);
    return goTo(learningPaths.item(item.id), { flash: 'Saved.' });
  }),

  get(learningPaths.pointsPattern, onItem(keepLearning), (_work, _asked, { item }) =>
    show(<ThemesPage item={item} form={emptyForm(themeValues(item))} />),
  ),
  post(learningPaths.pointsPattern, onItem(keepLearning), async (work, asked, { item }) => {
    const { points, errors } = readThemes(asked.body, item.points);
    if (errors.length > 0) return show(<ThemesPage item={item} form={rejected(asked.body, errors)} />, 422);
    await arrangePoints(work, { item, version: versionOf(asked.body), typed: asked.body }, points);
    return goTo(learningPaths.item(item.id), { flash: 'The themes are saved.' });
  }),

  get(learningPaths.withdrawalPattern, onItem(keepLearning), (_work, _asked, { item }) =>
    show(<WithdrawPage item={item} form={emptyForm()} />),
  ),
  post(learningPaths.withdrawalPattern, onItem(keepLearning), async (work, asked, { item }) => {
    const read = readForm(withdrawForm, asked.body);
    if (!read.ok) return show(<WithdrawPage item={item} form={read.form} />, 422);
    await withdrawItem(work, { item, version: versionOf(asked.body), typed: asked.body }, read.value.reason);
    return goTo(learningPaths.takenIn, { flash: 'Withdrawn.' });
  }),
];

/** Learning that is taken in from elsewhere. */
export const takenInRoutes: readonly Route[] = [
  ...listRoutes,
  ...newRoutes,
  ...itemRoutes,
  ...givingRoutes,
  ...passingOnRoutes,
];
