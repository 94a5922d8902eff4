import { dayInLondon, inWords } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { paperFile } from '../../../platform/http/paper-file.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { differencesOf } from '../differences.js';
import { termsPaths } from '../paths.js';
import { keepTerms, mayReadUnagreed, seeTerms } from '../policy.js';
import { type TermsVersion, toldOf, versionsOf, workingTermsOf } from '../queries.js';
import { readFamilyViews } from '../read-family-views.js';
import { scopeChanges } from '../rules.js';
import { agreeVersion, identifiersInTerms } from './agree-version.js';
import { AgreementPage } from './agreement-page.js';
import { agreementForm, newVersionForm, sayFound, sayWhy, toldForm } from './form.js';
import { makeVersion } from './make-version.js';
import { DifferencesPage, NewVersionPage, ToldPage } from './pages.js';
import { tellOfTerms, withdrawTelling } from './tell-of-change.js';
import { termsDocument } from './terms-document.js';
import { VersionPage } from './version-page.js';

const reading = onReview(seeTerms);
const keeping = onReview(keepTerms);

/** The versions that the reader may see, and the one that the address names. */
async function opened(work: Work, asked: Asked, review: OpenReview) {
  const all = await versionsOf(work, review.id);
  const versions = mayReadUnagreed(review.roles) ? all : all.filter(({ agreement }) => agreement !== undefined);
  const version = found(versions.find(({ number }) => String(number) === asked.params.number));
  return { versions, version };
}

const fileOf = async (work: Work, asked: Asked, review: OpenReview) => {
  const { version } = await opened(work, asked, review);
  work.saw(review.id, 'terms-version', version.id);
  const name = `${review.reference} terms of reference version ${version.number}`;
  return { name, document: termsDocument(version.content, { number: version.number, says: standing(version) }) };
};

const standing = ({ agreement, madeAt }: TermsVersion): string =>
  agreement === undefined
    ? `Draft of ${inWords(dayInLondon(madeAt))}`
    : `Agreed on ${inWords(agreement.agreedOn)} by ${agreement.agreedBy}`;

export const versionRoutes = [
  get(termsPaths.newVersionPattern, keeping, async (work, _asked, review) =>
    show(await newVersionPage(work, review, emptyForm())),
  ),

  post(termsPaths.newVersionPattern, keeping, async (work, asked, review) => {
    const answer = readForm(newVersionForm, asked.body);
    const again = async (form: FormState) => show(await newVersionPage(work, review, form), 422);
    if (!answer.ok) return again(answer.form);
    const made = await makeVersion(work, review, answer.value);
    if ('found' in made) return again(rejected(asked.body, [sayFound(made.found.length)]));
    if ('blockers' in made) {
      return again(
        rejected(
          asked.body,
          made.blockers.map(({ says }) => ({ field: 'note', message: says })),
        ),
      );
    }
    const flash = `Version ${made.number} is made. Panel members can read it.`;
    return goTo(termsPaths.version(review.reference, made.number), { flash });
  }),

  get(termsPaths.versionPattern, reading, async (work, asked, review) => {
    const { versions, version } = await opened(work, asked, review);
    work.saw(review.id, 'terms-version', version.id);
    const told = version.agreement === undefined ? [] : await toldOf(work, [version.agreement.id]);
    const mayKeep = keepTerms.may(review.roles);
    return show(
      <VersionPage
        reference={review.reference}
        version={version}
        hasEarlier={versions.some(({ number }) => number === version.number - 1)}
        mayAgree={mayKeep && version.agreement === undefined && versions[0]?.id === version.id}
        mayKeep={mayKeep}
        told={told}
      />,
    );
  }),

  get(termsPaths.wordPattern, reading, async (work, asked, review) => {
    const { name, document } = await fileOf(work, asked, review);
    return paperFile(name, 'docx', document);
  }),

  get(termsPaths.pdfPattern, reading, async (work, asked, review) => {
    const { name, document } = await fileOf(work, asked, review);
    return paperFile(name, 'pdf', document);
  }),

  get(termsPaths.differencesPattern, reading, async (work, asked, review) => {
    const { versions, version } = await opened(work, asked, review);
    const before = found(versions.find(({ number }) => number === version.number - 1));
    return show(
      <DifferencesPage
        reference={review.reference}
        number={version.number}
        scope={scopeChanges(before.content, version.content)}
        parts={differencesOf(before.content, version.content)}
      />,
    );
  }),

  get(termsPaths.agreementPattern, keeping, async (work, asked, review) => {
    const { version } = await opened(work, asked, review);
    if (version.agreement !== undefined) return goTo(termsPaths.version(review.reference, version.number));
    return show(await agreementPage(work, asked, review, emptyForm()));
  }),

  post(termsPaths.agreementPattern, keeping, async (work, asked, review) => {
    const { version } = await opened(work, asked, review);
    const answer = readForm(agreementForm(work.today), asked.body);
    if (!answer.ok) return show(await agreementPage(work, asked, review, answer.form), 422);
    const blockers = await agreeVersion(work, review, { version, agreement: answer.value });
    if (blockers.length > 0) {
      return show(await agreementPage(work, asked, review, rejected(asked.body, blockers.map(sayWhy))), 422);
    }
    const flash = 'Recorded. These terms are in force. Record below who was told.';
    return goTo(termsPaths.version(review.reference, version.number), { flash });
  }),

  get(termsPaths.toldPattern, keeping, async (work, asked, review) => {
    const { version } = await opened(work, asked, review);
    found(version.agreement);
    return show(<ToldPage reference={review.reference} number={version.number} form={emptyForm()} />);
  }),

  post(termsPaths.toldPattern, keeping, async (work, asked, review) => {
    const { version } = await opened(work, asked, review);
    const agreement = found(version.agreement);
    const answer = readForm(toldForm(work.today), asked.body);
    if (!answer.ok) {
      return show(<ToldPage reference={review.reference} number={version.number} form={answer.form} />, 422);
    }
    await tellOfTerms(work, review, { ...answer.value, agreementId: agreement.id });
    return goTo(termsPaths.version(review.reference, version.number), { flash: 'Saved.' });
  }),

  post(termsPaths.toldWithdrawalPattern, keeping, async (work, asked, review) => {
    const { version } = await opened(work, asked, review);
    const told = await toldOf(work, [found(version.agreement).id]);
    await withdrawTelling(work, review, found(told.find(({ id }) => id === asked.params.id)).id);
    return goTo(termsPaths.version(review.reference, version.number), { flash: 'Taken back.' });
  }),
];

async function newVersionPage(work: Work, review: OpenReview, form: FormState) {
  const working = await workingTermsOf(work, review);
  return (
    <NewVersionPage
      reference={review.reference}
      form={form}
      number={await nextNumber(work, review.id)}
      found={working === undefined ? [] : await identifiersInTerms(work, review, working.content)}
    />
  );
}

const nextNumber = async (work: Work, reviewId: string): Promise<number> =>
  ((await versionsOf(work, reviewId))[0]?.number ?? 0) + 1;

async function agreementPage(work: Work, asked: Asked, review: OpenReview, form: FormState) {
  const { versions, version } = await opened(work, asked, review);
  const inForce = versions.find(({ agreement }) => agreement !== undefined);
  return (
    <AgreementPage
      reference={review.reference}
      number={version.number}
      form={form}
      found={await identifiersInTerms(work, review, version.content)}
      comments={await readFamilyViews(work, review)}
      changes={inForce === undefined ? undefined : scopeChanges(inForce.content, version.content)}
    />
  );
}
