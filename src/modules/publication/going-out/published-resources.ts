import type { PublicForm, PublicResource, PublicResources } from '../../../kernel/public-record.js';
import type { Audience, ResourceKind } from '../../../kernel/resources.js';
import {
  asc,
  bytea,
  day,
  eq,
  getTableColumns,
  integer,
  pgSchema,
  primaryKey,
  sql,
  text,
} from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';

const published = pgSchema('published');

export const publishedResourcePages = published.table('resource_page', {
  partnership: text().primaryKey(),
  partnershipName: text('partnership_name').notNull(),
});

export const publishedResources = published.table(
  'resource',
  {
    partnership: text().notNull(),
    position: integer().notNull(),
    kind: text().$type<ResourceKind>().notNull(),
    title: text().notNull(),
    says: text().notNull(),
    more: text().notNull().default(''),
    audiences: text().array().$type<Audience[]>().notNull(),
    source: text().notNull(),
    link: text().notNull().default(''),
    telephone: text().notNull().default(''),
    hours: text().notNull().default(''),
    languages: text().notNull().default(''),
    edition: text().notNull().default(''),
    regimes: text().array().notNull().default([]),
    checkedOn: day('checked_on'),
    checkedAs: text('checked_as').notNull().default(''),
    checkBy: day('check_by'),
    inPlaceOf: text('in_place_of').array().notNull().default([]),
  },
  (table) => [primaryKey({ columns: [table.partnership, table.position] })],
);

export const publishedForms = published.table(
  'blank_form',
  {
    partnership: text().notNull(),
    name: text().notNull(),
    position: integer().notNull(),
    title: text().notNull(),
    says: text().notNull(),
    audiences: text().array().$type<Audience[]>().notNull(),
    mediaType: text('media_type').notNull(),
    madeOn: day('made_on').notNull(),
    hash: text().notNull(),
    bytes: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.partnership, table.name] })],
);

/** A blank form with its bytes, as it is made public. */
export type MadeForm = Omit<PublicForm, 'bytes' | 'madeOn'> & { readonly bytes: Uint8Array };

/** Puts the resources of a partnership in the place of those that are public. With the rights of the program, in the transaction of the change. */
export const putResources = (
  work: Work,
  page: typeof publishedResourcePages.$inferSelect,
  resources: readonly PublicResource[],
): Promise<void> =>
  asSystem(work, async () => {
    const { partnership } = page;
    await work.tx
      .insert(publishedResourcePages)
      .values(page)
      .onConflictDoUpdate({ target: publishedResourcePages.partnership, set: page });
    await work.tx.delete(publishedResources).where(eq(publishedResources.partnership, partnership));
    if (resources.length === 0) return;
    const rows = resources.map((one, position) => ({ ...one, ...lists(one), partnership, position }));
    await work.tx.insert(publishedResources).values(rows as (typeof publishedResources.$inferInsert)[]);
  });

const lists = ({ audiences, regimes, inPlaceOf }: PublicResource) => ({
  audiences: [...audiences],
  regimes: [...regimes],
  inPlaceOf: [...inPlaceOf],
});

/** Puts the blank forms of a partnership beside its resources. One that looks as it did keeps the day since when it does. */
export const putForms = (work: Work, partnership: string, forms: readonly MadeForm[]): Promise<void> =>
  asSystem(work, async () => {
    const before = await work.tx
      .select({ name: publishedForms.name, hash: publishedForms.hash, madeOn: publishedForms.madeOn })
      .from(publishedForms)
      .where(eq(publishedForms.partnership, partnership));
    const since = ({ name, hash }: MadeForm) =>
      before.find((one) => one.name === name && one.hash === hash)?.madeOn ?? work.today;
    await work.tx.delete(publishedForms).where(eq(publishedForms.partnership, partnership));
    const rows = forms.map((form, position) => ({
      ...{ ...form, audiences: [...form.audiences], partnership, position, madeOn: since(form) },
    }));
    if (rows.length > 0) await work.tx.insert(publishedForms).values(rows);
  });

/** The resources of every partnership that keeps a page of them, by its name; bytes of forms stay where they are. */
export async function readResources({ tx }: Work): Promise<PublicResources[]> {
  const pages = await tx.select().from(publishedResourcePages).orderBy(asc(publishedResourcePages.partnershipName));
  const resources = await tx.select().from(publishedResources).orderBy(asc(publishedResources.position));
  const { bytes, ...columns } = getTableColumns(publishedForms);
  const forms = await tx
    .select({ ...columns, size: sql<number>`length(${bytes})` })
    .from(publishedForms)
    .orderBy(asc(publishedForms.position));
  return pages.map((page) => {
    const own = <Row extends { partnership: string }>(rows: readonly Row[]) =>
      rows.filter(({ partnership }) => partnership === page.partnership);
    return {
      ...page,
      resources: own(resources).map(({ partnership: _, position: __, ...one }) => one),
      forms: own(forms).map(({ partnership: _, position: __, size, ...form }) => ({ ...form, bytes: Number(size) })),
    };
  });
}

/** The bytes of a blank form by their hash. */
export async function bytesOfForm({ tx }: Work, hash: string): Promise<Uint8Array | undefined> {
  const [row] = await tx
    .select({ bytes: publishedForms.bytes })
    .from(publishedForms)
    .where(eq(publishedForms.hash, hash))
    .limit(1);
  return row?.bytes;
}
