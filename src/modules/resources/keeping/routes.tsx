import type { VNode } from 'preact';
import { found } from '../../../platform/errors.js';
import { type Asked, Elsewhere, type Guard, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { namesOfPeople, type PersonAtWork } from '../../accounts/index.js';
import { resourcePaths } from '../paths.js';
import { keepResources, mayKeepResources, seeResources } from '../policy.js';
import { namesIn } from '../public/names-in.js';
import { beforeOf, checksOf, findResource, partnershipsWithResources, type Resource, resourcesOf } from '../queries.js';
import { checkResources } from './check-resources.js';
import { EditResourcePage } from './edit-page.js';
import { resourceForm, resourceValues } from './form.js';
import { placeResource } from './place-resource.js';
import { ResourcePage } from './resource-page.js';
import { addResources, changeResource, type ResourceChanged } from './save-resource.js';
import { showResources } from './show-resources.js';

interface AtResource {
  readonly resource: Resource;
}

/** A resource that somebody signed in sees: of the partnership they work in, else of any they belong to. */
const seeOne: Guard<AtResource> = {
  ...seeResources,
  open: async (work, asked) => {
    const person = await seeResources.open(work, asked);
    if (person === undefined || person instanceof Elsewhere) return person;
    const of = person.partnershipId === undefined ? await partnershipsWithResources(work) : [person.partnershipId];
    for (const partnershipId of of) {
      const resource = await findResource(work, partnershipId, asked.params.resource ?? '');
      if (resource !== undefined) return { resource };
    }
    return undefined;
  },
};

/** A resource that whoever asks keeps. */
const keepOne: Guard<PersonAtWork & AtResource> = {
  ...keepResources,
  open: async (work, asked) => {
    const at = await keepResources.open(work, asked);
    if (at === undefined || at instanceof Elsewhere) return at;
    const resource = await findResource(work, at.partnershipId, asked.params.resource ?? '');
    return resource === undefined ? undefined : { ...at, resource };
  },
};

async function onePage(work: Work, { resource }: AtResource): Promise<VNode> {
  const keeps = mayKeepResources(work.actor, resource.partnershipId);
  const before = keeps ? await beforeOf(work, resource.id) : [];
  const checks = keeps ? await checksOf(work, resource.id) : [];
  const people = [...before.map(({ writtenBy }) => writtenBy), ...checks.map(({ checkedBy }) => checkedBy)];
  return (
    <ResourcePage
      {...{ resource, before, checks, keeps }}
      all={await resourcesOf(work, resource.partnershipId)}
      names={await namesOfPeople(work, people)}
      today={work.today}
    />
  );
}

/** Those that can stand in the place of another. */
const othersOf = async (work: Work, partnershipId: string, but?: string): Promise<Resource[]> =>
  (await resourcesOf(work, partnershipId)).filter(({ id }) => id !== but);

const ids = (resources: readonly Resource[]): string[] => resources.map(({ id }) => id);

const newRoutes: readonly Route[] = [
  get(resourcePaths.new, keepResources, () =>
    show(<EditResourcePage form={emptyForm({ checkMonths: '12' })} others={[]} />),
  ),
  post(resourcePaths.new, keepResources, async (work, asked, { partnershipId }) => {
    const read = readForm(resourceForm([]), asked.body);
    if (!read.ok) return show(<EditResourcePage form={read.form} others={[]} />, 422);
    const named = await namesIn(work, partnershipId, read.value);
    if (named.length > 0) return show(<EditResourcePage form={rejected(asked.body, named)} others={[]} />, 422);
    const shown = asked.body.show === 'yes';
    const added = await addResources(work, partnershipId, [{ content: read.value, shown }]);
    if (shown) await checkResources(work, partnershipId, added);
    return goTo(resourcePaths.one(found(added[0])), {
      flash: shown ? 'Added, and on the public page.' : 'Added. It is hidden until you put it on the public page.',
    });
  }),
];

async function change(work: Work, asked: Asked, { resource, partnershipId }: PersonAtWork & AtResource) {
  const version = versionOf(asked.body);
  const others = await othersOf(work, partnershipId, resource.id);
  const again = (form: FormState) => show(<EditResourcePage {...{ form, others, resource, version }} />, 422);
  const read = readForm(resourceForm(ids(others)), asked.body);
  if (!read.ok) return again(read.form);
  const named = await namesIn(work, partnershipId, read.value);
  if (named.length > 0) return again(rejected(asked.body, named));
  const changing: ResourceChanged = { resource, version, typed: asked.body };
  const done = await changeResource(work, changing, read.value);
  if (done === 'changed') return goTo(resourcePaths.one(resource.id), { flash: 'Saved.' });
  const message = 'That one is superseded by this one already: select another';
  return again(rejected(asked.body, [{ field: 'supersededBy', message }]));
}

const changeRoutes: readonly Route[] = [
  get(resourcePaths.changePattern, keepOne, async (work, _asked, { resource, partnershipId }) => {
    const others = await othersOf(work, partnershipId, resource.id);
    const form = emptyForm(resourceValues(resource));
    return show(<EditResourcePage {...{ form, others, resource }} version={resource.version} />);
  }),
  post(resourcePaths.changePattern, keepOne, change),

  post(resourcePaths.putBackPattern, keepOne, async (work, asked, { resource }) => {
    const before = await beforeOf(work, resource.id);
    const { content } = found(before.find(({ number }) => String(number) === asked.params.number));
    const done = await changeResource(
      work,
      { resource, version: versionOf(asked.body), typed: asked.body },
      { ...content, audiences: [...content.audiences], regimes: [...content.regimes] },
    );
    const flash = done === 'changed' ? 'It reads as it did then.' : 'Not put back: it would supersede itself.';
    return goTo(resourcePaths.one(resource.id), { flash });
  }),
];

const SHOWN = {
  on: 'On the public page within two minutes.',
  off: 'Off the public page within two minutes.',
  'kept back': 'It stays off the public page: it says who somebody in a review is. Change its words.',
} as const;

const standingRoutes: readonly Route[] = [
  post(resourcePaths.checkPattern, keepOne, async (work, _asked, { resource, partnershipId }) => {
    const { checked } = await checkResources(work, partnershipId, [resource.id]);
    const flash = checked === 1 ? 'Checked today.' : 'Not checked: its link is said to be wrong. Mend it first.';
    return goTo(resourcePaths.one(resource.id), { flash });
  }),
  post(resourcePaths.showPattern, keepOne, async (work, asked, { resource, partnershipId }) => {
    const shown = asked.body.shown === 'yes';
    await showResources(work, partnershipId, { ids: [resource.id], shown });
    const isNaming = (await findResource(work, partnershipId, resource.id))?.namesSomebody === true;
    return goTo(resourcePaths.one(resource.id), { flash: SHOWN[shown ? (isNaming ? 'kept back' : 'on') : 'off'] });
  }),
  post(resourcePaths.placePattern, keepOne, async (work, asked, { resource }) => {
    const place = Number(String(asked.body.place ?? ''));
    await placeResource(work, resource, Number.isSafeInteger(place) && place > 0 ? place : 1);
    return goTo(resourcePaths.one(resource.id), { flash: 'Moved.' });
  }),
];

export const keepingRoutes: readonly Route[] = [
  ...newRoutes,
  ...changeRoutes,
  ...standingRoutes,
  get(resourcePaths.onePattern, seeOne, async (work, _asked, at) => show(await onePage(work, at))),
];
