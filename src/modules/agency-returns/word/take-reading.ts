import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { FormBody } from '../../../web/forms.js';
import type { AnsweredRequest } from '../guards.js';
import { returnUploads } from '../tables.js';
import { type Draft, sectionOf } from '../writing/draft.js';
import { addItem, removeItem } from '../writing/keep-item.js';
import { saveSection } from '../writing/save-section.js';
import { type ListKey, listKeys, type TemplatePart } from '../writing/template.js';
import type { FileReading, ReadSection } from './file-reading.js';
import type { ReturnUpload } from './keep-upload.js';

/** What is done with the text of a part: the file's in place of what is there, what is there kept, or one after the other. */
export const takings = ['file', 'keep', 'both'] as const;
export type Taking = (typeof takings)[number];

/** What is done with the rows of a list. */
export const listTakings = ['add', 'replace', 'leave'] as const;
export type ListTaking = (typeof listTakings)[number];

/** Everything that somebody decided about a file. */
export interface Decided {
  readonly sections: ReadonlyMap<string, Taking>;
  readonly lists: ReadonlyMap<ListKey, ListTaking>;
  /** For each stretch that could not be placed: the part it goes to, or undefined to leave it out. */
  readonly placed: readonly (TemplatePart | undefined)[];
  /** The version of each part that was looked at. */
  readonly seen: ReadonlyMap<string, number>;
}

/** A part of the template with what the file says of it. */
export interface Compared {
  readonly part: TemplatePart;
  readonly read: ReadSection;
  readonly now: string;
  readonly version: number;
}

/** Parts of which the file says something else than what is there. */
export const comparedWith = (draft: Draft, { sections }: FileReading): Compared[] =>
  sections.flatMap((read) => {
    const part = draft.parts.find(({ key, line }) => key === read.key && (line?.id ?? null) === read.lineId);
    if (part === undefined) return [];
    const row = sectionOf(draft, part);
    const now = row?.text ?? '';
    return now === read.text ? [] : [{ part, read, now, version: row?.version ?? 0 }];
  });

/** The decisions that were posted; a refusal names what is still to be decided, by field. */
export function decisionsIn(
  body: FormBody,
  draft: Draft,
  reading: FileReading,
): { readonly decided: Decided } | { readonly errors: readonly { field: string; message: string }[] } {
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  const compared = comparedWith(draft, reading);
  const errors = [
    ...compared
      .filter(({ part }) => !takings.some((one) => one === text(`take-${part.slug}`)))
      .map(({ part }) => ({ field: `take-${part.slug}`, message: `Select what to do with “${part.heading}”` })),
    ...listKeys
      .filter((key) => reading[key].length > 0 && !listTakings.some((one) => one === text(`list-${key}`)))
      .map((key) => ({ field: `list-${key}`, message: 'Select what to do with the rows of the list' })),
    ...reading.unplaced
      .map((one, index) => ({
        field: `place-${index}`,
        message: `Select where “${one.heading}” goes, or leave it out`,
        value: text(`place-${index}`),
      }))
      .filter(({ value }) => value !== 'leave' && !draft.parts.some(({ slug }) => slug === value))
      .map(({ field, message }) => ({ field, message })),
  ];
  if (errors.length > 0) return { errors };
  return {
    decided: {
      sections: new Map(
        compared.flatMap(({ part }) =>
          takings.filter((one) => one === text(`take-${part.slug}`)).map((one) => [part.slug, one]),
        ),
      ),
      lists: new Map(
        listKeys.flatMap((key) => listTakings.filter((one) => one === text(`list-${key}`)).map((one) => [key, one])),
      ),
      placed: reading.unplaced.map((_, index) => draft.parts.find(({ slug }) => slug === text(`place-${index}`))),
      seen: new Map(draft.parts.map(({ slug }) => [slug, Number(text(`seen-${slug}`)) || 0])),
    },
  };
}

/** Puts into the return what was decided. Throws `Conflict` when somebody wrote meanwhile in a part that was looked at: nothing is written over unseen. */
export async function takeReading(
  work: Work,
  answered: AnsweredRequest,
  { upload, draft, decided }: { readonly upload: ReturnUpload; readonly draft: Draft; readonly decided: Decided },
): Promise<void> {
  for (const [part, text] of textsFor(draft, upload.reading, decided)) {
    const kept = await saveSection(work, answered, { part, text, version: decided.seen.get(part.slug) ?? 0 });
    if ('theirs' in kept) throw new Conflict(`Somebody of your agency wrote in “${part.heading}” meanwhile.`);
  }
  for (const key of listKeys)
    await takeList(work, answered, { key, draft, reading: upload.reading, taking: decided.lists.get(key) });
  await settle(work, answered, upload, 'taken');
}

/** Leaves the file as it is: nothing of it goes into the return. */
export const leaveReading = (work: Work, answered: AnsweredRequest, upload: ReturnUpload): Promise<void> =>
  settle(work, answered, upload, 'left');

function textsFor(draft: Draft, reading: FileReading, { sections, placed }: Decided): Map<TemplatePart, string> {
  const texts = new Map<TemplatePart, string>();
  for (const { part, read, now } of comparedWith(draft, reading)) {
    const taking = sections.get(part.slug);
    if (taking === 'file' || now === '') texts.set(part, taking === 'keep' ? now : read.text);
    else if (taking === 'both') texts.set(part, `${now}\n\n${read.text}`);
  }
  for (const [index, { heading, text }] of reading.unplaced.entries()) {
    const part = placed[index];
    if (part === undefined) continue;
    const before = texts.get(part) ?? sectionOf(draft, part)?.text ?? '';
    texts.set(part, [before, `## ${heading}`, text].filter((piece) => piece !== '').join('\n\n'));
  }
  return texts;
}

async function takeList(
  work: Work,
  answered: AnsweredRequest,
  { key, draft, reading, taking }: { key: ListKey; draft: Draft; reading: FileReading; taking: ListTaking | undefined },
): Promise<void> {
  if (taking === undefined || taking === 'leave') return;
  if (taking === 'replace') {
    for (const { id, version } of draft[key]) await removeItem(work, answered, { key, id, version });
  }
  for (const item of reading[key]) await addItem(work, answered, { key, item });
}

async function settle(
  work: Work,
  { review, asked }: AnsweredRequest,
  { id }: ReturnUpload,
  as: 'taken' | 'left',
): Promise<void> {
  const rows = await work.tx
    .update(returnUploads)
    .set({ settledAs: as, settledAt: work.now })
    .where(and(eq(returnUploads.id, id), isNull(returnUploads.settledAs)))
    .returning({ id: returnUploads.id });
  if (rows.length === 0) throw new Conflict('Somebody else of your agency has dealt with this file.');
  work.record({
    action: `return.file-${as}`,
    reviewId: review.id,
    objectKind: 'agency-request',
    objectId: asked.request.id,
  });
}
