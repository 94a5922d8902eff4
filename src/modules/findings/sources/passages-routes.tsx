import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type OpenFindings, onFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import { recordFindings } from '../policy.js';
import { findFinding, findingsOf, withNames } from '../queries.js';
import { UndertakingFirstPage } from '../reading/undertaking-first.js';
import { addSources } from './add-sources.js';
import { returnsToChoose } from './passages.js';
import { PassagesPage, ReturnsPage } from './passages-page.js';
import { readPieces, refText } from './refs.js';
import { resolveSources } from './resolve.js';

/** The newest version of each return; an older one is opened from what rests on it. */
async function newest(work: Work, open: OpenFindings) {
  const all = await returnsToChoose(work, open);
  return all.filter(({ requestId }, at) => all.findIndex((one) => one.requestId === requestId) === at);
}

const versionAsked = async (work: Work, asked: Asked, open: OpenFindings) =>
  found((await returnsToChoose(work, open)).find(({ id }) => id === asked.params.version));

async function passagesPage(work: Work, asked: Asked, { open, form }: { open: OpenFindings; form: FormState }) {
  const one = await versionAsked(work, asked, open);
  const findings = await findingsOf(work, open.review.id);
  work.saw(open.review.id, 'agency-return', one.id);
  return (
    <PassagesPage
      open={open}
      one={one}
      form={form}
      findings={findings.filter(({ state }) => state !== 'set-aside').map((each) => withNames(each, open.names.text))}
    />
  );
}

async function choose(work: Work, asked: Asked, open: OpenFindings) {
  const one = await versionAsked(work, asked, open);
  const pieces = readPieces([asked.body.piece ?? []].flat());
  const ref = { kind: 'passage', id: one.id, pieces } as const;
  const sources = await resolveSources(work, open, [ref]);
  if (sources.length === 0) {
    const form = rejected(asked.body, [{ field: 'piece', message: 'Select the passages that the finding rests on' }]);
    return show(await passagesPage(work, asked, { open, form }), 422);
  }
  const { reference, id: reviewId } = open.review;
  const to = typeof asked.body.finding === 'string' ? asked.body.finding : 'new';
  if (to === 'new' || !open.keeps) return goTo(findingPaths.newFinding(reference, refText(ref)));
  const finding = found(await findFinding(work, reviewId, to));
  await addSources(work, open, { finding, sources });
  return goTo(findingPaths.one(reference, finding.id), { flash: 'It is tied to the passages you chose.' });
}

const records = onFindings(recordFindings);

export const passagesRoutes: readonly Route[] = [
  get(findingPaths.returnsPattern, records, async (work, asked, open) => {
    if (!open.bound) return show(<UndertakingFirstPage reference={open.review.reference} />);
    return show(<ReturnsPage open={open} returns={await newest(work, open)} finding={asked.query.finding} />);
  }),

  get(findingPaths.passagesPattern, records, async (work, asked, open) => {
    if (!open.bound) return show(<UndertakingFirstPage reference={open.review.reference} />);
    return show(await passagesPage(work, asked, { open, form: emptyForm({ finding: asked.query.finding ?? 'new' }) }));
  }),

  post(findingPaths.passagesPattern, records, async (work, asked, open) => {
    if (!open.bound) return show(<UndertakingFirstPage reference={open.review.reference} />, 422);
    return choose(work, asked, open);
  }),
];
