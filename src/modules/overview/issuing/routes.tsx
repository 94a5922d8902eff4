import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { sealOf } from '../../../platform/seal.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { knownInPartnership } from '../../named-people/index.js';
import { draftNow } from '../draft-now.js';
import { correctionForm, issueForm } from '../form.js';
import { sections } from '../kinds.js';
import { type OpenOverview, onDraft, onOverview } from '../opened.js';
import { overviewPaths } from '../paths.js';
import { writeOverviews } from '../policy.js';
import { quarterInWords, quarterOf } from '../quarter.js';
import { costsOf } from '../queries.js';
import { type IssueBlocker, issueBlockers } from './blockers.js';
import { correctOverview } from './correct-overview.js';
import { issueOverview } from './issue-overview.js';
import { namesLeft } from './names-left.js';
import { CorrectionPage, IssuePage } from './pages.js';
import { typedIn } from './typed-in.js';

async function issuePage(work: Work, { overview }: OpenOverview, form: FormState = emptyForm()) {
  const { content, changed, words } = await draftNow(work, overview);
  const seen = sealOf(content);
  const typed = typedIn(words, await costsOf(work, overview.id), overview.reason);
  const names = namesLeft(typed, await knownInPartnership(work, overview.partnershipId));
  const quarter = quarterOf(overview.quarterFrom);
  const blockers = issueBlockers({ quarter, names, hasLooked: false, seen, now: seen }, work.today);
  const written = new Set(words.filter((row) => row.words !== '').map(({ section }) => section));
  return (
    <IssuePage
      id={overview.id}
      quarter={content.quarter}
      seen={seen}
      changed={changed}
      unwritten={sections.flatMap(({ id }) => (written.has(id) ? [] : [id]))}
      blockers={blockers}
      form={form}
    />
  );
}

/** What is wrong, beside what mends it. */
const errorOf = ({ kind }: IssueBlocker) =>
  kind === 'to-look-at'
    ? { field: 'looked', message: 'Say that you have looked at what could be a name' }
    : kind === 'figures-changed'
      ? {
          field: 'seen',
          message: 'The figures or the words changed while this page was open. Read what changed, then issue it',
        }
      : { field: 'seen', message: 'It cannot be issued yet: see below' };

const readsOne = onOverview(writeOverviews);

export const issuingRoutes: readonly Route[] = [
  get(overviewPaths.issuePattern, onDraft, async (work, _asked, open) => show(await issuePage(work, open))),

  post(overviewPaths.issuePattern, onDraft, async (work, asked, open) => {
    const read = readForm(issueForm, asked.body);
    if (!read.ok) return show(await issuePage(work, open, read.form), 422);
    const blockers = await issueOverview(work, open, { seen: read.value.seen, hasLooked: read.value.looked });
    if (blockers.length > 0) return show(await issuePage(work, open, rejected(asked.body, blockers.map(errorOf))), 422);
    const flash = 'Issued. Record here to which boards it is given.';
    return goTo(overviewPaths.given(open.overview.id), { flash });
  }),

  get(overviewPaths.correctionPattern, readsOne, (_work, _asked, { overview }) => {
    found(overview.issuedAt);
    return show(<CorrectionPage id={overview.id} quarter={quarterOfIt(overview)} form={emptyForm()} />);
  }),

  post(overviewPaths.correctionPattern, readsOne, async (work, asked, open) => {
    found(open.overview.issuedAt);
    const read = readForm(correctionForm, asked.body);
    if (!read.ok)
      return show(<CorrectionPage id={open.overview.id} quarter={quarterOfIt(open.overview)} form={read.form} />, 422);
    const id = await correctOverview(work, open, { reason: read.value.reason, typed: asked.body });
    return goTo(overviewPaths.one(id));
  }),
];

const quarterOfIt = ({ quarterFrom }: OpenOverview['overview']): string => quarterInWords(quarterOf(quarterFrom));
