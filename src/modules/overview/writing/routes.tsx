import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { savedAnswer } from '../../../platform/http/saved.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { namesOfPeople } from '../../accounts/index.js';
import { draftNow } from '../draft-now.js';
import { costForm, wordsForm } from '../form.js';
import { type SectionId, sectionOf } from '../kinds.js';
import { type OpenOverview, onDraft } from '../opened.js';
import { overviewPaths } from '../paths.js';
import { writeOverviews } from '../policy.js';
import { quarterInWords, quarterOf, quartersUpTo } from '../quarter.js';
import { costsOf, type OverviewWords, wordsOf } from '../queries.js';
import { QUARTERS_BACK } from '../reading/routes.js';
import { shownSections } from '../reading/shown.js';
import { CostPage } from './cost-page.js';
import { deleteDraft, sealOfTyped } from './delete-draft.js';
import { DeleteDraftPage } from './delete-page.js';
import { drawUp } from './draw-up.js';
import { keepCost } from './keep-cost.js';
import { makeFigures } from './make-figures.js';
import { saveWords } from './save-words.js';
import { SectionPage, type Theirs } from './section-page.js';

const sectionAsked = ({ params }: Asked): SectionId => found(sectionOf(params.section ?? '')).id;

interface Shown {
  readonly section: SectionId;
  readonly form?: FormState;
  readonly theirs?: Theirs;
}

async function sectionPage(work: Work, { overview }: OpenOverview, { section: id, form, theirs }: Shown) {
  const { content, words, proposals } = await draftNow(work, overview);
  const row = words.find(({ section }) => section === id);
  const [section] = await shownSections({ sections: content.sections.filter((one) => one.id === id) });
  return (
    <SectionPage
      id={overview.id}
      quarter={content.quarter}
      section={found(section)}
      form={form ?? emptyForm({ words: row?.words ?? '' })}
      version={row?.version ?? 0}
      proposals={proposals}
      theirs={theirs}
    />
  );
}

async function theirsOf(work: Work, { changedBy, changedAt: at, words }: OverviewWords): Promise<Theirs> {
  const names = await namesOfPeople(work, [changedBy]);
  return { name: names.get(changedBy) ?? 'Somebody else', at, words };
}

async function costPage(work: Work, { overview }: OpenOverview, form: FormState = emptyForm()) {
  const costs = await costsOf(work, overview.id);
  const names = await namesOfPeople(
    work,
    costs.map(({ enteredBy }) => enteredBy),
  );
  const quarter = quarterInWords(quarterOf(overview.quarterFrom));
  return <CostPage id={overview.id} quarter={quarter} costs={costs} names={names} form={form} />;
}

async function deletePage(work: Work, { overview }: OpenOverview) {
  const { id, drawnUpBy: by, quarterFrom } = overview;
  const words = await wordsOf(work, id);
  return (
    <DeleteDraftPage
      overview={overview}
      quarter={quarterInWords(quarterOf(quarterFrom))}
      by={(await namesOfPeople(work, [by])).get(by) ?? 'Somebody'}
      written={{ sections: words.filter((row) => row.words !== '').length, costs: (await costsOf(work, id)).length }}
      seen={await sealOfTyped(work, id)}
    />
  );
}

export const writingRoutes: readonly Route[] = [
  post(overviewPaths.newPattern, writeOverviews, async (work, asked, { partnershipId }) => {
    const offered = quartersUpTo(work.today, QUARTERS_BACK);
    const quarter = found(offered.find(({ from }) => from === asked.params.quarter));
    return goTo(overviewPaths.one(await drawUp(work, partnershipId, quarter)));
  }),

  post(overviewPaths.figuresPattern, onDraft, async (work, _asked, open) => {
    const changed = await makeFigures(work, open);
    const flash =
      changed.length === 0
        ? 'The figures are as they were.'
        : `The figures were made again: ${plural(changed.length, 'change')}.`;
    return goTo(overviewPaths.one(open.overview.id), { flash });
  }),

  get(overviewPaths.sectionPattern, onDraft, async (work, asked, open) =>
    show(await sectionPage(work, open, { section: sectionAsked(asked) })),
  ),

  post(overviewPaths.sectionPattern, onDraft, async (work, asked, open) => {
    const section = sectionAsked(asked);
    const read = readForm(wordsForm, asked.body);
    if (!read.ok) return show(await sectionPage(work, open, { section, form: read.form }), 422);
    const typed = { section, words: read.value.words, version: versionOf(asked.body) ?? 0, typed: asked.body };
    const kept = await saveWords(work, open, typed);
    if (!('theirs' in kept)) return goTo(`${overviewPaths.one(open.overview.id)}#${section}`, { flash: 'Saved.' });
    const theirs = await theirsOf(work, kept.theirs);
    return show(await sectionPage(work, open, { section, form: rejected(asked.body, []), theirs }), 409);
  }),

  post(overviewPaths.savedPattern, onDraft, async (work, asked, open) => {
    const read = readForm(wordsForm, asked.body);
    if (!read.ok)
      return savedAnswer(work, { outcome: 'refused', messages: read.form.errors.map(({ message }) => message) });
    const typed = { section: sectionAsked(asked), words: read.value.words, version: versionOf(asked.body) ?? 0 };
    const kept = await saveWords(work, open, typed);
    if (!('theirs' in kept)) return savedAnswer(work, { outcome: 'saved', version: kept.version });
    const { version, words } = kept.theirs;
    return savedAnswer(work, { outcome: 'changed', version, values: { words } });
  }),

  post(overviewPaths.proposalsPattern, onDraft, async (work, _asked, open) => {
    const { proposals, words } = await draftNow(work, open.overview);
    const row = words.find(({ section }) => section === 'decisions-wanted');
    const added = [...(row?.words ? [row.words] : []), proposals.map((one) => `- ${one}`).join('\n')].join('\n\n');
    await saveWords(work, open, { section: 'decisions-wanted', words: added, version: row?.version ?? 0 });
    return goTo(overviewPaths.section(open.overview.id, 'decisions-wanted'), {
      flash: 'Added: change them as you like.',
    });
  }),

  get(overviewPaths.costPattern, onDraft, async (work, _asked, open) => show(await costPage(work, open))),

  post(overviewPaths.costPattern, onDraft, async (work, asked, open) => {
    const read = readForm(costForm, asked.body);
    if (!read.ok) return show(await costPage(work, open, read.form), 422);
    await keepCost(work, open, { what: read.value.what, pence: read.value.amount });
    return goTo(overviewPaths.cost(open.overview.id), { flash: 'Added.' });
  }),

  post(overviewPaths.costRemovalPattern, onDraft, async (work, asked, open) => {
    await keepCost(work, open, { remove: asked.params.line ?? '' });
    return goTo(overviewPaths.cost(open.overview.id), { flash: 'Removed.' });
  }),

  get(overviewPaths.deletionPattern, onDraft, async (work, _asked, open) => show(await deletePage(work, open))),

  post(overviewPaths.deletionPattern, onDraft, async (work, asked, open) => {
    await deleteDraft(work, open, String(asked.body.seen ?? ''));
    return goTo(overviewPaths.list, { flash: 'The draft is deleted.' });
  }),
];
