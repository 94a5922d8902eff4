import { checkResources } from '../../modules/resources/keeping/check-resources.js';
import { addResources, changeResource, contentOf } from '../../modules/resources/keeping/save-resource.js';
import { proposedSet } from '../../modules/resources/proposed/proposed-set.js';
import { takeOver } from '../../modules/resources/proposed/take-over.js';
import { resourcesOf } from '../../modules/resources/queries.js';
import type { ResourceContent } from '../../modules/resources/tables.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { Stage } from '../stage/stage.js';

const partnershipOf = ({ actor }: Work): string => found(actor.kind === 'person' ? actor.partnershipId : undefined);

/** The co-ordinator takes the whole proposed set over, having opened each of them. */
export const takeProposedSet = (stage: Stage): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    await takeOver(work, partnershipOf(work), { keys: proposedSet.map(({ key }) => key), isChecked: true });
  });

/** The co-ordinator puts resources of their own on the page, checked on the day. */
export const addOwnResources = (stage: Stage, contents: readonly ResourceContent[]): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const added = contents.map((content) => ({ content, shown: true }));
    await checkResources(work, partnershipOf(work), await addResources(work, partnershipOf(work), added));
  });

/** Everything on the page but one is looked at again; another has come to its end, and what stands in its place is said. */
export const checkAllBut = (
  stage: Stage,
  { but, ended, successor }: { readonly but: string; readonly ended: string; readonly successor: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const all = await resourcesOf(work, partnershipOf(work));
    const called = (title: string) => found(all.find((one) => one.title === title));
    const resource = called(ended);
    const content = { ...contentOf(resource), supersededBy: called(successor).id };
    await changeResource(work, { resource, version: resource.version, typed: {} }, content);
    const right = all.filter(({ title }) => title !== but && title !== ended);
    await checkResources(
      work,
      partnershipOf(work),
      right.map(({ id }) => id),
    );
  });
