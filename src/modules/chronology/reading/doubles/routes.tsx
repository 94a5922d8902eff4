import { found } from '../../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { emptyForm, type FormState, readForm } from '../../../../web/forms.js';
import type { Entry } from '../../entries/queries.js';
import { isId } from '../../opened.js';
import { markEntries, readTogether } from '../../policy.js';
import { agenciesById } from '../context.js';
import { entriesById } from '../list/queries.js';
import { type Pair, pairsOf } from '../marks/queries.js';
import { onTogether, type Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import { compareTwo, contradictions } from '../rules/differences.js';
import { DoublesPage, PAIRS_A_PAGE } from './doubles-page.js';
import { pairForm } from './form.js';
import { judgePair } from './judge-pair.js';
import { PairPage } from './pair-page.js';
import { asRead, doublesIn, unjudged } from './queries.js';
import { undoPair } from './undo-pair.js';

async function doublesPage(work: Work, asked: Asked, together: Together) {
  const judged = await pairsOf(work, together);
  const all = unjudged(await doublesIn(work, together), judged);
  const last = Math.max(1, Math.ceil(all.length / PAIRS_A_PAGE));
  const page = Math.min(last, Math.max(1, Math.trunc(Number(asked.query.page)) || 1));
  const waiting = all.slice((page - 1) * PAIRS_A_PAGE, page * PAIRS_A_PAGE);
  const wanted = [
    ...waiting.flatMap(({ one, other }) => [one, other]),
    ...judged.flatMap((pair) => [pair.oneId, pair.otherId]),
  ];
  const entries = new Map((await entriesById(work, together, wanted)).map((entry) => [entry.id, entry]));
  const read = await asRead(work, together);
  const differing = new Map(
    waiting.map((double) => {
      const [one, other] = [entries.get(double.one), entries.get(double.other)];
      const points = one === undefined || other === undefined ? [] : contradictions(read(one), read(other));
      return [double, points.map(({ point }) => point)];
    }),
  );
  work.saw(together.review.id, 'chronologies');
  return (
    <DoublesPage
      together={together}
      waiting={waiting}
      waitingInAll={all.length}
      differing={differing}
      judged={judged}
      entries={entries}
      agencies={agenciesById(together)}
      page={page}
    />
  );
}

/** Two entries of an address, both of them read by the asker and of two agencies. */
async function bothAsked(work: Work, asked: Asked, together: Together): Promise<readonly [Entry, Entry]> {
  const { one, other } = asked.params;
  const both = isId(one) && isId(other) ? await entriesById(work, together, [one, other]) : [];
  const [first, second] = [found(both[0]), found(both[1])];
  found(first.agencyId !== second.agencyId || undefined);
  return [first, second];
}

const pairOf = async (
  work: Work,
  together: Together,
  [one, other]: readonly [Entry, Entry],
): Promise<Pair | undefined> =>
  (await pairsOf(work, together, [one.id])).find(({ oneId, otherId }) => [oneId, otherId].includes(other.id));

async function pairPage(
  work: Work,
  together: Together,
  { both, form }: { both: readonly [Entry, Entry]; form?: FormState },
) {
  const pair = await pairOf(work, together, both);
  const read = await asRead(work, together);
  work.saw(together.review.id, 'chronologies');
  return (
    <PairPage
      together={together}
      both={both}
      compared={compareTwo(read(both[0]), read(both[1]), (name) => name)}
      pair={pair}
      agencies={agenciesById(together)}
      form={form ?? emptyForm({ verdict: pair?.verdict, contradiction: pair?.contradiction })}
    />
  );
}

const [reads, marks] = [onTogether(readTogether), onTogether(markEntries)];

export const doubleRoutes: readonly Route[] = [
  get(togetherPaths.doublesPattern, reads, async (work, asked, together) =>
    show(await doublesPage(work, asked, together)),
  ),
  get(togetherPaths.pairPattern, reads, async (work, asked, together) =>
    show(await pairPage(work, together, { both: await bothAsked(work, asked, together) })),
  ),
  post(togetherPaths.pairPattern, marks, async (work, asked, together) => {
    const both = await bothAsked(work, asked, together);
    const read = readForm(pairForm, asked.body);
    if (!read.ok) return show(await pairPage(work, together, { both, form: read.form }), 422);
    await judgePair(work, both, read.value);
    const flash = read.value.verdict === 'same' ? 'The two stand together now.' : 'The pair is kept apart.';
    return goTo(togetherPaths.doubles(together.review.reference), { flash });
  }),
  post(togetherPaths.pairUndoingPattern, marks, async (work, asked, together) => {
    const both = await bothAsked(work, asked, together);
    await undoPair(work, found(await pairOf(work, together, both)));
    return goTo(togetherPaths.doubles(together.review.reference), { flash: 'What was said of the pair is undone.' });
  }),
];
