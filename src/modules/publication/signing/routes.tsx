import { z } from 'zod';
import { isUuid } from '../../../kernel/id.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { oneOf, textField } from '../../../web/fields.js';
import { plural } from '../../../web/formats.js';
import { emptyForm, type FormState, readForm, rejected } from '../../../web/forms.js';
import { namesOfPeople } from '../../accounts/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { type PublicationBlocker, signingRefused } from '../gate/rules.js';
import { standingOf } from '../gate/situation.js';
import type { Signs } from '../kinds.js';
import { publicationPaths } from '../paths.js';
import { seePublication } from '../policy.js';
import { maySign, signEdition, takeSignatureBack } from './sign.js';
import { refusals, SigningPage } from './signing-page.js';

const ALL: readonly Signs[] = ['first-look', 'second-look', 'approval'];

const signForm = z.object({
  signs: oneOf(ALL, 'Select what you sign'),
  hash: textField({ what: 'What was read', max: 100 }),
});

type SigningMissing = Extract<PublicationBlocker, { kind: 'first-look' | 'second-look' | 'approvals' }>;

const WANTS = { 'first-look': 'a first look for names', 'second-look': 'a second look', approvals: '' } as const;

const isApprovalWanted = (missing: readonly SigningMissing[]): boolean =>
  missing.some(({ kind }) => kind === 'approvals');

const sees = onReview(seePublication);

async function page(work: Work, review: OpenReview, form: FormState) {
  const { hash, signatures, situation, blockers } = await standingOf(work, review);
  const me = personIn(work);
  const wanted = blockers.filter((one): one is SigningMissing => one.kind in WANTS);
  const missing = wanted.map((one) => (one.kind === 'approvals' ? plural(one.missing, 'approval') : WANTS[one.kind]));
  const offers = ALL.filter((signs) => maySign(review, signs) && (signs !== 'approval' || isApprovalWanted(wanted)))
    .map((signs) => ({ signs, refused: signingRefused(signs, me, situation) }))
    .filter(({ refused }) => refused !== 'signed-already');
  const names = await namesOfPeople(
    work,
    signatures.map(({ personId }) => personId),
  );
  return <SigningPage reference={review.reference} {...{ hash, signatures, names, me, offers, missing, form }} />;
}

export const signingRoutes: readonly Route[] = [
  get(publicationPaths.signingPattern, sees, async (work, _asked, review) =>
    show(await page(work, review, emptyForm())),
  ),

  post(publicationPaths.signingPattern, sees, async (work, asked, review) => {
    const read = readForm(signForm, asked.body);
    if (!read.ok) return show(await page(work, review, read.form), 422);
    const refused = await signEdition(work, review, read.value);
    if (refused === undefined)
      return goTo(publicationPaths.signing(review.reference), { flash: 'Your signature is on record.' });
    const form = rejected(asked.body, [{ field: 'signs', message: refusals[refused] }]);
    return show(await page(work, review, form), 422);
  }),

  post(publicationPaths.takenBackPattern, sees, async (work, asked, review) => {
    const id = asked.params.signature ?? '';
    await takeSignatureBack(work, review, found(isUuid(id) ? id : undefined));
    return goTo(publicationPaths.signing(review.reference), { flash: 'Taken back.' });
  }),
];
