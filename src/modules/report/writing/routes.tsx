import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { savedAnswer } from '../../../platform/http/saved.js';
import type { Work } from '../../../platform/work.js';
import { type FieldError, readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { namesOfPeople } from '../../accounts/index.js';
import { commentsShown } from '../comments/shown.js';
import { fromRecord } from '../filled/from-record.js';
import { type OpenReport, onReport } from '../opened.js';
import { afterSection, type OutlineSection, outlineOf } from '../outline.js';
import { reportPaths } from '../paths.js';
import { writeReport } from '../policy.js';
import { type SectionRow, sectionsOf } from '../queries.js';
import { sectionForm } from './form.js';
import { historyOf } from './history.js';
import { HistoryPage } from './history-page.js';
import { isWriting, writersOf } from './presence.js';
import { saveSection } from './save-section.js';
import { SectionPage, type Theirs } from './section-page.js';

const writes = onReport(writeReport);

const sectionAsked = ({ params }: Asked): OutlineSection => found(outlineOf(params.part ?? '', params.key ?? ''));

const rowOf = async (work: Work, { review }: OpenReport, section: OutlineSection): Promise<SectionRow | undefined> =>
  (await sectionsOf(work, review.id)).find(({ part, key }) => part === section.part && key === section.key);

interface SectionShown {
  readonly section: OutlineSection;
  readonly form?: FormState;
  readonly errors?: readonly FieldError[];
  readonly theirs?: Theirs;
}

/** One section as its writer sees it; others see that they have it open. */
export async function sectionPage(work: Work, open: OpenReport, { section, form, errors = [], theirs }: SectionShown) {
  const row = await rowOf(work, open, section);
  if (row !== undefined) await isWriting(work, row);
  const { toPseudonyms } = open.names;
  const values = emptyForm({ text: toPseudonyms(row?.text ?? ''), after: toPseudonyms(row?.after ?? '') });
  const as = { review: open.review, as: open.names.text };
  return (
    <SectionPage
      open={open}
      section={section}
      form={form ?? { ...values, errors }}
      version={row?.version ?? 0}
      filled={section.fills === undefined ? [] : await fromRecord(work, as, section.fills)}
      writers={row === undefined ? [] : ((await writersOf(work, open.review.id)).get(row.id) ?? [])}
      comments={(await commentsShown(work, open)).filter(
        ({ part, key }) => part === section.part && key === section.key,
      )}
      theirs={theirs}
    />
  );
}

async function theirsOf(work: Work, { changedBy, changedAt: at, text, after }: SectionRow): Promise<Theirs> {
  const names = await namesOfPeople(work, [changedBy]);
  return { name: names.get(changedBy) ?? 'Somebody else', at, text, after };
}

export const writingRoutes: readonly Route[] = [
  get(reportPaths.sectionPattern, writes, async (work, asked, open) => {
    const section = sectionAsked(asked);
    work.saw(open.review.id, 'report-section', (await rowOf(work, open, section))?.id);
    return show(await sectionPage(work, open, { section }));
  }),

  post(reportPaths.sectionPattern, writes, async (work, asked, open) => {
    const section = sectionAsked(asked);
    const read = readForm(sectionForm, asked.body);
    if (!read.ok) return show(await sectionPage(work, open, { section, form: read.form }), 422);
    const kept = await saveSection(work, open, { section, ...read.value, version: versionOf(asked.body) ?? 0 });
    if ('theirs' in kept) {
      const theirs = await theirsOf(work, kept.theirs);
      return show(await sectionPage(work, open, { section, form: rejected(asked.body, []), theirs }), 409);
    }
    const { reference } = open.review;
    const following = afterSection(section);
    const on = asked.body.then !== 'back' && following !== undefined;
    const other =
      kept.mergedWith === undefined ? undefined : (await namesOfPeople(work, [kept.mergedWith])).values().next().value;
    const flash = other === undefined ? 'Saved.' : `Saved, together with what ${other} wrote meanwhile.`;
    return goTo(on ? reportPaths.section(reference, following) : reportPaths.list(reference), { flash });
  }),

  post(reportPaths.savedPattern, writes, async (work, asked, open) => {
    const section = sectionAsked(asked);
    const read = readForm(sectionForm, asked.body);
    if (!read.ok)
      return savedAnswer(work, { outcome: 'refused', messages: read.form.errors.map(({ message }) => message) });
    const kept = await saveSection(work, open, { section, ...read.value, version: versionOf(asked.body) ?? 0 });
    if ('theirs' in kept) {
      const { version, text, after } = kept.theirs;
      return savedAnswer(work, { outcome: 'changed', version, values: { text, after } });
    }
    const row = found(await rowOf(work, open, section));
    await isWriting(work, row);
    return savedAnswer(work, { outcome: 'saved', version: kept.version });
  }),

  get(reportPaths.historyPattern, writes, async (work, asked, open) => {
    const section = sectionAsked(asked);
    const row = await rowOf(work, open, section);
    const texts = row === undefined ? [] : await historyOf(work, row);
    const shown = texts.map((one) => ({ ...one, text: open.names.text(one.text), after: open.names.text(one.after) }));
    return show(<HistoryPage open={open} section={section} texts={shown} version={row?.version ?? 0} />);
  }),

  post(reportPaths.backPattern, writes, async (work, asked, open) => {
    const section = sectionAsked(asked);
    const row = found(await rowOf(work, open, section));
    const texts = await historyOf(work, row);
    const { text, after } = found(texts.find(({ number }) => String(number) === asked.params.number));
    const kept = await saveSection(work, open, { section, text, after, version: row.version });
    if ('version' in kept)
      work.record({
        action: 'report.text-brought-back',
        reviewId: open.review.id,
        objectKind: 'report-section',
        objectId: row.id,
      });
    return goTo(reportPaths.section(open.review.reference, section), { flash: 'The earlier text is back.' });
  }),
];
