import { found } from '../../../platform/errors.js';
import { paperFile } from '../../../platform/http/paper-file.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { namesOfPeople } from '../../accounts/index.js';
import { namesOf } from '../../named-people/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { signOffPaths } from '../paths-of-returns.js';
import { keepRequests, readReturns, receiveReturns } from '../policy.js';
import { type AskedAgency, findRequest } from '../queries.js';
import { versionWithNames } from '../with-names.js';
import { returnDocument } from '../word/return-document.js';
import { answerChecks, checksOf } from './answer-checks.js';
import { checksFor } from './checklist.js';
import { ChecklistPage } from './checklist-page.js';
import { differencesOf } from './differences.js';
import { readChecks, receiptForm } from './form.js';
import { DifferencesPage, ReadListPage, VersionPage } from './read-pages.js';
import { ReceiptPage, VerbPage, verbWords } from './receipt-page.js';
import { receive } from './receive.js';
import { checkValues } from './routes.js';
import { type ReceiptVerb, receiptVerbs, verbsAfter } from './rules.js';
import { type ReadableVersion, readableVersions, readerOf, stepsOf } from './versions.js';

const receiving = onReview(receiveReturns);
const reading = onReview(readReturns);

const requestIn = async (work: Work, asked: Asked, review: OpenReview): Promise<AskedAgency> =>
  found(await findRequest(work, review, asked.params.request ?? ''));

async function receiptPage(work: Work, review: OpenReview, asked: AskedAgency) {
  const versions = await readableVersions(work, review, asked.request.id);
  const read = new Set(versions.map(({ version }) => version.id));
  // Words on a version that was never signed, the senior manager's to the author among them, are the agency's own; the database says the same.
  const steps = (await stepsOf(work, asked.request.id)).map((step) =>
    read.has(step.versionId) ? step : { ...step, comment: '' },
  );
  return (
    <ReceiptPage
      reference={review.reference}
      asked={asked}
      versions={versions}
      steps={steps}
      names={
        await namesOfPeople(
          work,
          steps.map(({ byPerson }) => byPerson),
        )
      }
      checks={await checksOf(work, asked.request.id, 'partnership')}
      mayTakePaper={keepRequests.may(review.roles) && asked.steps.length === 0 && asked.request.endedAs === null}
    />
  );
}

async function checklistPage(work: Work, review: OpenReview, { asked, form }: { asked: AskedAgency; form: FormState }) {
  return (
    <ChecklistPage
      title="Checklist on receipt"
      caption={`Return of ${asked.name}, ${review.reference}`}
      back={signOffPaths.receipt(review.reference, asked.request.id)}
      intro="The same questions that the agency answered, now as you read its return. What you note here helps you to write the comment with which you send it back."
      questions={checksFor(asked.request.kind)}
      form={form}
      others={await checksOf(work, asked.request.id, 'agency')}
    />
  );
}

/** A verb that is this return's turn. */
async function verbIn(work: Work, asked: Asked, review: OpenReview): Promise<{ one: AskedAgency; verb: ReceiptVerb }> {
  const one = await requestIn(work, asked, review);
  const verb = found(receiptVerbs.find((known) => known === asked.params.verb));
  return { one, verb };
}

/** The version that the address names, and the one before it, as far as the asker reads them. */
async function versionIn(work: Work, asked: Asked, review: OpenReview) {
  const all = await readableVersions(work, review);
  const one = found(all.find(({ version }) => version.id === asked.params.version));
  const before = all.find(
    ({ version }) => version.requestId === one.version.requestId && version.number < one.version.number,
  );
  work.saw(review.id, 'agency-return', one.version.id);
  const names = await namesOf(work, review);
  return {
    names,
    one: versionWithNames(one, names.text),
    before: before && versionWithNames(before, names.text),
  };
}

const fileOf = async (work: Work, asked: Asked, review: OpenReview) => {
  const { one } = await versionIn(work, asked, review);
  const { version, addenda } = one;
  const name = `${review.reference} ${version.content.agencyName} return version ${version.number}`;
  return {
    name,
    document: returnDocument(version.content, { reference: review.reference, says: standing(one), addenda }),
  };
};

const standing = ({ version, steps }: ReadableVersion): string =>
  steps.some(({ step }) => step === 'signed-off')
    ? `Version ${version.number}, signed for the agency`
    : `Version ${version.number}, not signed yet`;

/** What those who run the review do with a return, and what everybody reads who may. */
export const receiptRoutes = [
  get(signOffPaths.receiptPattern, receiving, async (work, asked, review) =>
    show(await receiptPage(work, review, await requestIn(work, asked, review))),
  ),

  get(signOffPaths.checkPattern, receiving, async (work, asked, review) => {
    const one = await receivedIn(work, asked, review);
    const form = checkValues(await checksOf(work, one.request.id, 'partnership'));
    return show(await checklistPage(work, review, { asked: one, form }));
  }),

  post(signOffPaths.checkPattern, receiving, async (work, asked, review) => {
    const one = await receivedIn(work, asked, review);
    const { id: requestId, kind } = one.request;
    const read = readChecks(checksFor(kind), asked.body);
    if ('form' in read) return show(await checklistPage(work, review, { asked: one, form: read.form }), 422);
    await answerChecks(work, review, { requestId, side: 'partnership', answers: read.answers });
    return goTo(signOffPaths.receipt(review.reference, requestId), { flash: 'Saved.' });
  }),

  get(signOffPaths.stepPattern, receiving, async (work, asked, review) => {
    const { one, verb } = await verbIn(work, asked, review);
    if (!verbsAfter(one.steps.at(-1)?.step).includes(verb)) {
      return goTo(signOffPaths.receipt(review.reference, one.request.id), { flash: 'That is not the next step now.' });
    }
    return show(<VerbPage reference={review.reference} asked={one} verb={verb} form={emptyForm()} />);
  }),

  post(signOffPaths.stepPattern, receiving, async (work, asked, review) => {
    const { one, verb } = await verbIn(work, asked, review);
    const read = readForm(receiptForm(verb), asked.body);
    if (!read.ok) return show(<VerbPage reference={review.reference} asked={one} verb={verb} form={read.form} />, 422);
    const to = signOffPaths.receipt(review.reference, one.request.id);
    if (!verbsAfter(one.steps.at(-1)?.step).includes(verb))
      return goTo(to, { flash: 'That was not the next step any longer.' });
    await receive(work, review, { asked: one, verb, comment: read.value.comment });
    return goTo(to, { flash: verbWords[verb].done });
  }),

  get(signOffPaths.listPattern, reading, async (work, _asked, review) => {
    const all = await readableVersions(work, review);
    const returns = all.filter(
      ({ version }, at) => all.findIndex((one) => one.version.requestId === version.requestId) === at,
    );
    const { bound } = await readerOf(work, review);
    return show(<ReadListPage reference={review.reference} returns={returns} bound={bound} />);
  }),

  get(signOffPaths.versionPattern, reading, async (work, asked, review) => {
    const { names, ...read } = await versionIn(work, asked, review);
    const signer = read.one.steps.find(({ step }) => step === 'signed-off')?.byPerson ?? '';
    const signedBy = signer === '' ? undefined : (await namesOfPeople(work, [signer])).get(signer);
    const { id } = read.one.version;
    const onward = await work.catalogue.onwardFrom(work, { of: review, kind: 'return-version', id });
    return show(<VersionPage {...read} {...{ names, signedBy, onward }} reference={review.reference} />);
  }),

  get(signOffPaths.wordPattern, reading, async (work, asked, review) => {
    const { name, document } = await fileOf(work, asked, review);
    return paperFile(name, 'docx', document);
  }),
  get(signOffPaths.pdfPattern, reading, async (work, asked, review) => {
    const { name, document } = await fileOf(work, asked, review);
    return paperFile(name, 'pdf', document);
  }),

  get(signOffPaths.differencesPattern, reading, async (work, asked, review) => {
    const { one, before } = await versionIn(work, asked, review);
    const page = {
      one,
      before: found(before),
      answer: one.steps.find(({ step }) => step === 'to-senior')?.comment ?? '',
      parts: differencesOf(found(before).version.content, one.version.content),
    };
    return show(<DifferencesPage reference={review.reference} {...page} />);
  }),
];

/** A request whose return was signed: what there is to check. */
async function receivedIn(work: Work, asked: Asked, review: OpenReview): Promise<AskedAgency> {
  const one = await requestIn(work, asked, review);
  return found((await readableVersions(work, review, one.request.id)).length === 0 ? undefined : one);
}
