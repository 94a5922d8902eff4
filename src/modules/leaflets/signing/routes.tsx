import { z } from 'zod';
import { goTo, post, type Route, show } from '../../../platform/http/route.js';
import { oneOf, textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { onReview } from '../../reviews/index.js';
import { endPublicity, makePublic } from '../going-out/make-public.js';
import { outcomes } from '../kinds.js';
import { leafletPaths } from '../paths.js';
import { keepLeaflet, signLeaflet } from '../policy.js';
import { homePage, versionAsked, versionPage } from '../reading/routes.js';
import { putUp } from './put-up.js';
import { settleVersion } from './settle-version.js';
import { publicRefusals, sayBlocker, settlingRefusals } from './words.js';

const outcomeForm = z.object({
  outcome: oneOf(outcomes, 'Choose what becomes of it'),
  reason: textField({ what: 'What is to be changed', max: 2000 }),
});
const publicForm = z.object({ public: oneOf(['yes', 'no'], 'Choose whether it is public') });
const SAID = { signed: 'Signed off.', 'sent-back': 'Sent back.', 'taken-back': 'Taken back.' } as const;

const [keeps, signs] = [onReview(keepLeaflet), onReview(signLeaflet)];

export const signingRoutes: readonly Route[] = [
  post(leafletPaths.versionsPattern, keeps, async (work, asked, review) => {
    const blockers = await putUp(work, review, versionOf(asked.body));
    if (blockers.length === 0) return goTo(leafletPaths.home(review.reference), { flash: 'It waits for a signature.' });
    const errors = blockers.map((blocker) => ({ field: 'draft', message: sayBlocker(blocker) }));
    return show(await homePage(work, review, rejected(asked.body, errors)), 422);
  }),

  post(leafletPaths.outcomePattern, signs, async (work, asked, review) => {
    const version = await versionAsked(work, asked, review);
    const again = async (message: string) =>
      show(
        await versionPage(work, review, { version, asked, form: rejected(asked.body, [{ field: 'reason', message }]) }),
        422,
      );
    const read = readForm(outcomeForm, asked.body);
    if (!read.ok) return again(read.form.errors[0]?.message ?? '');
    const { outcome, reason } = read.value;
    if (outcome === 'sent-back' && reason === '') return again('Enter what is to be changed');
    const refused = await settleVersion(work, review, { version, outcome, reason });
    if (refused !== undefined) return again(settlingRefusals[refused]);
    return goTo(leafletPaths.version(review.reference, version.number), { flash: SAID[outcome] });
  }),

  post(leafletPaths.publicPattern, keeps, async (work, asked, review) => {
    const version = await versionAsked(work, asked, review);
    const read = readForm(publicForm, asked.body);
    const isWanted = read.ok && read.value.public === 'yes';
    const refused = isWanted ? await makePublic(work, review, version) : undefined;
    if (!isWanted) await endPublicity(work, review);
    if (refused !== undefined) {
      const form = rejected(asked.body, [{ field: 'public', message: publicRefusals[refused] }]);
      return show(await versionPage(work, review, { version, asked, form }), 422);
    }
    const flash = isWanted ? 'It becomes public in a minute.' : 'It is taken away.';
    return goTo(leafletPaths.version(review.reference, version.number), { flash });
  }),
];
