import { get, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { namesOfPeople } from '../../accounts/index.js';
import { findingPaths, findingsOf, withNames as findingWithNames, kindOf, seeFindings } from '../../findings/index.js';
import { type OpenRecommendations, onRecommendations, recommendationAsked } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import { seeRecommendations } from '../policy.js';
import { type Recommendation, recommendationsOf, stepsOf, withNames, wordingsOf } from '../queries.js';
import { likelyRepeats } from '../repeats/likely.js';
import { arranged, readFilter } from './arrange.js';
import { exportRecommendations } from './export.js';
import { ListPage } from './list-page.js';
import { OnePage } from './one-page.js';
import { UndertakingFirstPage } from './undertaking-first.js';

const sees = onRecommendations(seeRecommendations);

async function historyOf(work: Work, one: Recommendation, text: (text: string) => string) {
  const [wordings, steps] = [await wordingsOf(work, one), await stepsOf(work, one)];
  const ids = [one.recordedBy, ...wordings.map((each) => each.writtenBy), ...steps.map((each) => each.byPerson)];
  return {
    people: await namesOfPeople(work, ids),
    steps: steps.map((each) => ({ ...each, reason: text(each.reason) })),
    wordings: wordings.map((each) => ({ ...each, wording: text(each.wording), why: text(each.why) })),
  };
}

async function answersOf(work: Work, { review, names }: OpenRecommendations, one: Recommendation) {
  const all = seeFindings.may(review.roles) ? await findingsOf(work, review.id) : [];
  return all
    .filter(({ id }) => one.findings.includes(id))
    .map((finding) => findingWithNames(finding, names.text))
    .map((finding) => ({
      id: finding.id,
      text: `${finding.number}. ${kindOf(finding)}: ${finding.title}`,
      href: findingPaths.one(review.reference, finding.id),
    }));
}

async function onePage(work: Work, open: OpenRecommendations, one: Recommendation) {
  const { review, names } = open;
  const all = await recommendationsOf(work, review.id);
  const by = all.find(({ id }) => id === one.supersededBy);
  const likely = open.keeps ? await likelyRepeats(work, open, one) : [];
  work.saw(review.id, 'recommendation', one.id);
  return (
    <OnePage
      open={open}
      one={withNames(one, names.text)}
      answers={await answersOf(work, open, one)}
      supersededBy={by && withNames(by, names.text)}
      history={await historyOf(work, one, names.text)}
      onward={await work.catalogue.onwardFrom(work, { of: review, kind: 'recommendation', id: one.id })}
      likely={likely.filter(({ judged }) => judged === undefined).length}
    />
  );
}

const file = (format: 'xlsx' | 'csv'): Route =>
  get(recommendationPaths.filePattern(format), sees, async (work, asked, open) => {
    const all = open.bound ? await recommendationsOf(work, open.review.id) : [];
    const rows = arranged(
      all.map((one) => withNames(one, open.names.toPseudonyms)),
      readFilter(asked.query),
    );
    return exportRecommendations(work, open, { rows, format });
  });

export const readingRoutes: readonly Route[] = [
  get(recommendationPaths.listPattern, sees, async (work, asked, open) => {
    if (!open.bound) return show(<UndertakingFirstPage reference={open.review.reference} />);
    const all = (await recommendationsOf(work, open.review.id)).map((one) => withNames(one, open.names.text));
    const filter = readFilter(asked.query);
    work.saw(open.review.id, 'recommendations');
    return show(<ListPage open={open} filter={filter} chosen={arranged(all, filter)} all={all} />);
  }),

  file('xlsx'),
  file('csv'),

  get(recommendationPaths.onePattern, sees, async (work, asked, open) =>
    show(await onePage(work, open, await recommendationAsked(work, asked, open))),
  ),
];
