import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { savedAnswer } from '../../../platform/http/saved.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { agenciesOf } from '../../accounts/index.js';
import { toldOfLesson } from '../lessons/pass-on.js';
import { numberedLines } from '../lines.js';
import { findingAsked, type OpenFindings, onFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import { keepFindings, recordFindings } from '../policy.js';
import type { Finding } from '../queries.js';
import { UndertakingFirstPage } from '../reading/undertaking-first.js';
import { readRefs, refText, type SourceRef } from '../sources/refs.js';
import { type NewSource, resolveSources } from '../sources/resolve.js';
import { changeFinding } from './change-finding.js';
import { ChangePage } from './change-page.js';
import { changeForm, draftErrors, findingValues, recordForm, refsPosted, wordingForm } from './form.js';
import { recordFinding } from './record-finding.js';
import { RecordPage, type SourceOffered } from './record-page.js';

async function choicesFor(work: Work, { review }: OpenFindings, finding?: Finding) {
  const all = await agenciesOf(work, review.partnershipId, 'with-ended');
  const agencies = all.filter(
    ({ id, endedOn }) => endedOn === undefined || endedOn > work.today || finding?.agencies.includes(id),
  );
  return { agencies, lines: await numberedLines(work, review.id) };
}

const idsOf = ({ agencies, lines }: Awaited<ReturnType<typeof choicesFor>>) => ({
  agencies: agencies.map(({ id }) => id),
  lines: lines.map(({ id }) => id),
});

/** Each reference by itself, with what it names: what came from elsewhere and cannot be read is not offered. */
async function offered(work: Work, open: OpenFindings, refs: readonly SourceRef[]): Promise<SourceOffered[]> {
  const list: SourceOffered[] = [];
  for (const ref of refs) {
    const found = await resolveSources(work, open, [ref]);
    const [first] = found;
    if (first === undefined) continue;
    list.push({
      ref: refText(ref),
      label: found.map(({ label }) => label).join('; '),
      words: found.map(({ words = '' }) => words).join('\n\n'),
    });
  }
  return list;
}

interface Recording {
  readonly form: FormState;
  readonly refs: readonly SourceRef[];
}

async function recordPage(work: Work, open: OpenFindings, { form, refs }: Recording) {
  const choices = await choicesFor(work, open);
  return <RecordPage open={open} form={form} {...choices} sources={await offered(work, open, refs)} />;
}

/** What is known already of a finding that begins from these. */
function begun(work: Work, sources: readonly NewSource[], refs: readonly SourceRef[]): FormState {
  const titles = sources.flatMap(({ title }) => title ?? []);
  return emptyForm({
    ...dayValues('foundOn', work.today),
    kind: sources.some(({ kind }) => kind === 'missed-opportunity') ? 'missed-opportunity' : undefined,
    title: titles.length === 1 ? titles[0] : undefined,
    source: refs.map(refText),
    agencies: [...new Set(sources.flatMap(({ agencyId }) => agencyId ?? []))],
    lines: [...new Set(sources.flatMap(({ aboutLine, lineId }) => aboutLine ?? lineId ?? []))],
  });
}

async function record(work: Work, asked: Asked, open: OpenFindings) {
  if (!open.bound) return show(<UndertakingFirstPage reference={open.review.reference} />, 422);
  const refs = refsPosted(asked.body.source);
  const answer = readForm(recordForm(idsOf(await choicesFor(work, open)), work.today), asked.body);
  if (!answer.ok) return show(await recordPage(work, open, { form: answer.form, refs }), 422);
  const { lines, said, other, ...draft } = answer.value;
  const errors = draftErrors(draft);
  if (errors.length > 0) return show(await recordPage(work, open, { form: rejected(asked.body, errors), refs }), 422);
  const { toPseudonyms } = open.names;
  const sources: NewSource[] = [
    ...(await resolveSources(work, open, [...lines.map((id) => ({ kind: 'line' as const, id })), ...refs])),
    ...(said === '' ? [] : [{ kind: 'family' as const, words: toPseudonyms(said), label: '' }]),
    ...(other === '' ? [] : [{ kind: 'other' as const, words: toPseudonyms(other), label: '' }]),
  ];
  const { id, number } = await recordFinding(work, open, { draft, sources });
  const flash = open.keeps ? `Finding ${number} is recorded.` : `Finding ${number} is proposed.`;
  return goTo(findingPaths.one(open.review.reference, id), { flash });
}

async function changePage(work: Work, open: OpenFindings, { finding, form }: { finding: Finding; form: FormState }) {
  const { agencies } = await choicesFor(work, open, finding);
  const told = await toldOfLesson(work, open.review.id, finding.id);
  return <ChangePage open={open} finding={finding} form={form} agencies={agencies} told={told} />;
}

const [records, keeps] = [onFindings(recordFindings), onFindings(keepFindings)];

export const recordingRoutes: readonly Route[] = [
  get(findingPaths.newPattern, records, async (work, asked, open) => {
    if (!open.bound) return show(<UndertakingFirstPage reference={open.review.reference} />);
    const refs = readRefs(asked.query.from ?? '');
    const sources = await resolveSources(work, open, refs);
    return show(await recordPage(work, open, { form: begun(work, sources, refs), refs }));
  }),

  post(findingPaths.newPattern, records, record),

  get(findingPaths.changePattern, keeps, async (work, asked, open) => {
    const finding = await findingAsked(work, asked, open);
    return show(await changePage(work, open, { finding, form: findingValues(finding, open.names.toPseudonyms) }));
  }),

  post(findingPaths.changePattern, keeps, async (work, asked, open) => {
    const finding = await findingAsked(work, asked, open);
    const answer = readForm(changeForm(idsOf(await choicesFor(work, open, finding)), work.today), asked.body);
    if (!answer.ok) return show(await changePage(work, open, { finding, form: answer.form }), 422);
    const errors = draftErrors(answer.value);
    if (errors.length > 0)
      return show(await changePage(work, open, { finding, form: rejected(asked.body, errors) }), 422);
    const change = { draft: answer.value, version: versionOf(asked.body), typed: asked.body };
    await changeFinding(work, open, { finding, ...change });
    return goTo(findingPaths.one(open.review.reference, finding.id), {
      flash: `Finding ${finding.number} is changed.`,
    });
  }),

  post(findingPaths.savedPattern, keeps, async (work, asked, open) => {
    const finding = await findingAsked(work, asked, open);
    const read = readForm(wordingForm, asked.body);
    if (!read.ok)
      return savedAnswer(work, { outcome: 'refused', messages: read.form.errors.map(({ message }) => message) });
    const version = versionOf(asked.body);
    if (version !== finding.version) {
      const { title, text } = finding;
      return savedAnswer(work, { outcome: 'changed', version: finding.version, values: { title, text } });
    }
    const change = { finding, draft: read.value, version, typed: asked.body, asTyped: true } as const;
    return savedAnswer(work, { outcome: 'saved', version: await changeFinding(work, open, change) });
  }),
];
