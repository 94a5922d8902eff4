import { z } from 'zod';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { type FormBody, readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { allTogether } from '../../chronology/index.js';
import { numberedLines } from '../lines.js';
import { findingAsked, type OpenFindings, onFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import { keepFindings } from '../policy.js';
import { type Finding, withNames } from '../queries.js';
import { addSources } from './add-sources.js';
import { readRefs, refText } from './refs.js';
import { removeSource } from './remove-source.js';
import { agencyNameIn, entryInWords, familySaid, missedOf, type NewSource, resolveSources } from './resolve.js';
import { type Offered, TiePage } from './tie-page.js';

const MOST_FOUND = 50;

async function lookFor(work: Work, { together }: OpenFindings, { finding, q }: Pick<Tying, 'finding' | 'q'>) {
  if (q === '') return { q, entries: [], more: false };
  const words = q.toLowerCase().split(/\s+/);
  const tied = new Set(finding.sources.map(({ entryId }) => entryId));
  const fitting = (await allTogether(work, together)).filter((entry) => {
    if (tied.has(entry.id)) return false;
    const text =
      `${entry.facts} ${entry.writtenWhen} ${entry.source} ${entry.decision} ${entry.response}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const entries = fitting.slice(0, MOST_FOUND).map((entry) => ({
    ref: refText({ kind: 'entry', id: entry.id }),
    text: entryInWords(entry, agencyNameIn(together, entry)),
  }));
  return { q, entries, more: fitting.length > MOST_FOUND };
}

interface Tying {
  readonly finding: Finding;
  readonly form: FormState;
  readonly q: string;
}

async function tiePage(work: Work, open: OpenFindings, { finding, form, q }: Tying) {
  const { sources } = finding;
  const lines = await numberedLines(work, open.review.id);
  const missed = await missedOf(work, open);
  const said = await familySaid(work, open);
  const free = <T extends { readonly id: string }>(all: readonly T[], tied: readonly (string | null)[]): T[] =>
    all.filter(({ id }) => !tied.includes(id));
  const offered = (kind: 'line' | 'missed-opportunity' | 'family', id: string, text: string): Offered => ({
    ref: refText({ kind, id }),
    text,
  });
  return (
    <TiePage
      open={open}
      finding={withNames(finding, open.names.text)}
      form={form}
      lines={free(lines, finding.lines).map(({ id, text }) => offered('line', id, text))}
      missed={free(
        missed,
        sources.map(({ missedId }) => missedId),
      ).map(({ id, what, entry }) =>
        offered('missed-opportunity', id, `${what} (${agencyNameIn(open.together, entry)})`),
      )}
      said={said.map(({ id, said: words, relationship }) =>
        offered('family', id, `${open.names.text(words)} (${relationship})`),
      )}
      look={await lookFor(work, open, { finding, q })}
    />
  );
}

const words = z.object({
  said: textField({ what: 'What the family said', max: 4000 }),
  other: textField({ what: 'The other thing', max: 4000 }),
});

const ticked = (body: FormBody): string =>
  ['entries', 'missed', 'lines', 'comments'].flatMap((name) => body[name] ?? []).join(',');

async function tie(work: Work, asked: Asked, open: OpenFindings) {
  const finding = await findingAsked(work, asked, open);
  const q = queryOf(asked);
  const read = readForm(words, asked.body);
  if (!read.ok) return show(await tiePage(work, open, { finding, form: read.form, q }), 422);
  const { said, other } = read.value;
  const { toPseudonyms } = open.names;
  const sources: NewSource[] = [
    ...(await resolveSources(work, open, readRefs(ticked(asked.body)))),
    ...(said === '' ? [] : [{ kind: 'family' as const, words: toPseudonyms(said), label: '' }]),
    ...(other === '' ? [] : [{ kind: 'other' as const, words: toPseudonyms(other), label: '' }]),
  ];
  if (sources.length === 0) {
    const form = rejected(asked.body, [{ field: 'said', message: 'Select or enter what it rests on' }]);
    return show(await tiePage(work, open, { finding, form, q }), 422);
  }
  await addSources(work, open, { finding, sources });
  return goTo(findingPaths.one(open.review.reference, finding.id), { flash: 'It is tied to what you chose.' });
}

const queryOf = ({ query }: Asked): string => (query.q ?? '').replaceAll('\0', '').slice(0, 100).trim();

const keeps = onFindings(keepFindings);

export const tieRoutes: readonly Route[] = [
  get(findingPaths.sourcesPattern, keeps, async (work, asked, open) => {
    const finding = await findingAsked(work, asked, open);
    return show(await tiePage(work, open, { finding, form: emptyForm(), q: queryOf(asked) }));
  }),

  post(findingPaths.sourcesPattern, keeps, tie),

  post(findingPaths.removalPattern, keeps, async (work, asked, open) => {
    const finding = await findingAsked(work, asked, open);
    await removeSource(work, open, { finding, sourceId: asked.params.source ?? '' });
    return goTo(findingPaths.one(open.review.reference, finding.id), { flash: 'It is not tied to that any more.' });
  }),
];
