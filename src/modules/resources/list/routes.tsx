import { isUuid } from '../../../kernel/id.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { findPartnership, type Person } from '../../accounts/index.js';
import { checkResources } from '../keeping/check-resources.js';
import { showResources } from '../keeping/show-resources.js';
import { resourcePaths } from '../paths.js';
import { keepResources, mayKeepResources, seeResources } from '../policy.js';
import { proposalsLeft } from '../proposed/routes.js';
import { partnershipsWithResources, type Resource, resourcesOf } from '../queries.js';
import { isPublic } from '../rules.js';
import { chosenResources, readResourceFilter } from './arrange.js';
import { ResourceListPage } from './list-page.js';

/** The resources of the partnership that somebody works in, else of every partnership that they belong to. */
async function listPage(work: Work, { query }: Asked, person: Person) {
  const { partnershipId } = person;
  const of = partnershipId === undefined ? await partnershipsWithResources(work) : [partnershipId];
  const all: Resource[] = [];
  for (const one of of) all.push(...(await resourcesOf(work, one)));
  const keeps = partnershipId !== undefined && mayKeepResources(person, partnershipId);
  const filter = readResourceFilter(query);
  return (
    <ResourceListPage
      {...{ filter, keeps }}
      resources={chosenResources(all, filter, work.today)}
      partnershipName={of[0] === undefined ? '' : ((await findPartnership(work, of[0]))?.name ?? '')}
      proposed={keeps ? (await proposalsLeft(work, partnershipId)).length : 0}
      isEmpty={all.length === 0}
      publicSite={all.some(isPublic) ? work.installation.publicSite?.address : undefined}
      today={work.today}
    />
  );
}

const chosenIn = ({ body }: Asked): string[] => [body.resource ?? []].flat().filter(isUuid);

async function act(work: Work, asked: Asked, partnershipId: string): Promise<string> {
  const ids = chosenIn(asked);
  if (ids.length === 0) return 'Nothing was chosen: choose the resources first.';
  if (asked.body.act === 'check') {
    const { checked, leftOut } = await checkResources(work, partnershipId, ids);
    const rest = leftOut === 0 ? '' : ` ${leftOut} left out: mend the link first.`;
    return `${plural(checked, 'resource')} checked today.${rest}`;
  }
  const shown = asked.body.act === 'show';
  const changed = await showResources(work, partnershipId, { ids, shown });
  return `${plural(changed, 'resource')} ${shown ? 'put on' : 'taken off'} the public page.`;
}

export const listRoutes: readonly Route[] = [
  get(resourcePaths.all, seeResources, async (work, asked, person) => show(await listPage(work, asked, person))),
  post(resourcePaths.all, keepResources, async (work, asked, { partnershipId }) =>
    goTo(resourcePaths.all, { flash: await act(work, asked, partnershipId) }),
  ),
];
