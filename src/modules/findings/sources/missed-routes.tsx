import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type OpenFindings, onFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import { keepFindings } from '../policy.js';
import { findingsOf } from '../queries.js';
import { MissedPage } from './missed-page.js';
import { agencyNameIn, entryInWords, type MissedToTake, missedOf } from './resolve.js';
import { takeMissed } from './take-missed.js';

/** Those of which no finding was made, one that was set aside counting as one: it was thought about. */
async function toTake(work: Work, open: OpenFindings): Promise<{ free: MissedToTake[]; taken: number }> {
  const all = await missedOf(work, open);
  const tied = new Set(
    (await findingsOf(work, open.review.id)).flatMap(({ sources }) =>
      sources.flatMap(({ missedId }) => missedId ?? []),
    ),
  );
  const free = all.filter(({ id }) => !tied.has(id));
  return { free, taken: all.length - free.length };
}

async function missedPage(work: Work, open: OpenFindings, form: FormState) {
  const { free, taken } = await toTake(work, open);
  const missed = free.map(({ id, what, entry }) => ({
    id,
    what,
    where: entryInWords(entry, agencyNameIn(open.together, entry)),
  }));
  return <MissedPage open={open} form={form} missed={missed} taken={taken} />;
}

const keeps = onFindings(keepFindings);

export const missedRoutes: readonly Route[] = [
  get(findingPaths.missedPattern, keeps, async (work, _asked, open) => show(await missedPage(work, open, emptyForm()))),

  post(findingPaths.missedPattern, keeps, async (work, asked, open) => {
    const chosen = new Set([asked.body.missed ?? []].flat());
    const { free } = await toTake(work, open);
    const missed = free.filter(({ id }) => chosen.has(id));
    if (missed.length === 0) {
      const form = rejected(asked.body, [{ field: 'missed', message: 'Select what is a finding of the review' }]);
      return show(await missedPage(work, open, form), 422);
    }
    const made = await takeMissed(work, open, missed);
    return goTo(findingPaths.list(open.review.reference), {
      flash: `${plural(made.length, 'finding')} recorded. Give each its themes.`,
    });
  }),
];
