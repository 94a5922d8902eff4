import { createHash } from 'node:crypto';
import type { PublicResource } from '../../../kernel/public-record.js';
import { findRegime } from '../../../kernel/regime.js';
import { eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { findPartnership, type Partnership, roleInWords } from '../../accounts/index.js';
import { type MadeForm, partnershipSlug, putForms, putResources } from '../../publication/index.js';
import { type Resource, resourcesOf } from '../queries.js';
import { checkBy, isForPublic, isPublic } from '../rules.js';
import { resourcePlaces, resources } from '../tables.js';
import { namingResources } from './names-in.js';

/**
 * Makes the public page say what is shown, in the transaction of the change. The page is there from the first resource that is shown, and the
 * blank forms come with it.
 */
export async function refreshPage(work: Work, partnershipId: string): Promise<void> {
  await asSystem(work, async () => {
    const all = await lookedThrough(work, partnershipId);
    const isThere = (await placeOf(work, partnershipId)) !== undefined;
    if (!isThere && !all.some(isPublic)) return;
    const partnership = found(await findPartnership(work, partnershipId));
    const place = await keptPlace(work, partnership);
    await putResources(work, { partnership: place, partnershipName: partnership.name }, publicOf(all));
    if (!isThere) await putForms(work, place, await madeForms(work, partnership));
  });
}

/**
 * The resources as they are, each with whether somebody in a review stands in it, as far as it is known now: of those too that stand no more, for
 * the public reads in whose place another is.
 */
async function lookedThrough(work: Work, partnershipId: string): Promise<Resource[]> {
  const all = await resourcesOf(work, partnershipId);
  const naming = await namingResources(work, partnershipId, all.filter(isReadByTitle));
  const looked = all.map((one) => ({ ...one, namesSomebody: naming.has(one.id) }));
  for (const [at, { id, namesSomebody }] of looked.entries())
    if (namesSomebody !== all[at]?.namesSomebody)
      await work.tx.update(resources).set({ namesSomebody }).where(eq(resources.id, id));
  return looked;
}

/** Its title at least goes out. */
const isReadByTitle = (one: Resource): boolean => isForPublic(one) || one.supersededBy !== null;

/** Makes the blank forms anew, as this edition of the program has them. Nothing where there is no page. */
export async function refreshForms(work: Work, partnershipId: string): Promise<void> {
  await asSystem(work, async () => {
    const place = await placeOf(work, partnershipId);
    if (place === undefined) return;
    const partnership = found(await findPartnership(work, partnershipId));
    await putForms(work, place, await madeForms(work, partnership));
  });
}

/** The address of the page of a partnership, once it has one. */
export async function placeOf({ tx }: Work, partnershipId: string): Promise<string | undefined> {
  const [row] = await tx.select().from(resourcePlaces).where(eq(resourcePlaces.partnershipId, partnershipId));
  return row?.publicPartnership;
}

/** Two partnerships may have the same short name: neither may stand in the other's place. */
async function keptPlace(work: Work, { id, shortName }: Partnership): Promise<string> {
  const kept = await placeOf(work, id);
  if (kept !== undefined) return kept;
  const taken = new Set((await work.tx.select().from(resourcePlaces)).map((row) => row.publicPartnership));
  const slug = partnershipSlug(shortName) || 'partnership';
  let place = slug;
  for (let number = 2; taken.has(place); number += 1) place = `${slug}-${number}`;
  await work.tx.insert(resourcePlaces).values({ partnershipId: id, publicPartnership: place, givenAt: work.now });
  return place;
}

/** What the public reads of the resources: what is shown, without a link that is wrong. */
const publicOf = (all: readonly Resource[]): PublicResource[] =>
  all.filter(isPublic).map((one) => ({
    ...{ kind: one.kind, title: one.title, says: one.says, more: one.more, audiences: one.audiences },
    ...{ source: one.source, link: one.linkWrong ? '' : one.link, telephone: one.telephone, hours: one.hours },
    ...{ languages: one.languages, edition: one.edition },
    regimes: one.regimes.flatMap((id) => findRegime(id)?.name ?? []),
    checkedOn: one.checkedOn ?? null,
    checkedAs: one.checkedAs === '' ? '' : roleInWords(one.checkedAs),
    checkBy: checkBy(one) ?? null,
    inPlaceOf: all
      .filter(({ supersededBy, namesSomebody }) => supersededBy === one.id && !namesSomebody)
      .map(({ title }) => title),
  }));

async function madeForms({ catalogue }: Work, { name, email = '' }: Partnership): Promise<MadeForm[]> {
  const made: MadeForm[] = [];
  for (const form of catalogue.blankForms) {
    const bytes = await form.make({ partnershipName: name, email });
    const hash = createHash('sha256').update(bytes).digest('hex');
    const { title, says, audiences, mediaType } = form;
    made.push({ ...{ name: form.name, title, says, audiences, mediaType, hash, bytes } });
  }
  return made;
}
