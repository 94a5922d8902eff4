import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { DOCUMENT_BYTES, fileAnswer, findDocument } from '../../documents/index.js';
import { partsIn, stepsFor } from '../closing/rules.js';
import { doerOf } from '../closing/saved-step.js';
import { type OpenAction, onAction } from '../guards.js';
import { actionPaths } from '../paths.js';
import { rowsOf } from '../planning/plan-rows.js';
import { keepPlan, seePlan } from '../policy.js';
import { askNow } from '../rounds/ask-now.js';
import { happenings, namesOfDoers, pendingAsk, stepsAndDelays } from './came.js';
import { ownBody, prefixOf, readProgress } from './form.js';
import { KeeperPage } from './keeper-page.js';
import { TellPage } from './tell-page.js';
import { tellProgress } from './tell-progress.js';
import { withdrawnOf } from './withdraw-proof.js';

const [sees, keeps] = [onAction(seePlan), onAction(keepPlan)];

/** An action as the plan names it, as in "3.1". */
const refOf = async (work: Work, open: OpenAction): Promise<string> =>
  found((await rowsOf(work, open)).find(({ planned }) => planned.action.id === open.planned.action.id)).ref;

async function progressPage(work: Work, _asked: Asked, open: OpenAction) {
  const { planned, review } = open;
  work.saw(review.id, 'action-progress', planned.action.id);
  const came = await stepsAndDelays(work, [planned.action.id]);
  const happened = happenings(planned, { ...came, withdrawn: await withdrawnOf(work, planned.action.id) });
  const parts = partsIn(await doerOf(work, planned.action, { personId: personIn(work), keeps: open.keeps }));
  return show(
    <KeeperPage
      open={open}
      ref={await refOf(work, open)}
      happened={happened}
      names={await namesOfDoers(work, happened)}
      ask={pendingAsk(planned, came.delays)}
      steps={stepsFor(planned.action.state, parts)}
      mayNotCheck={!parts.has('checker')}
      today={work.today}
    />,
  );
}

const tellPage = (work: Work, { review, planned, names }: OpenAction, form: FormState) => (
  <TellPage
    heading="Record progress for the lead"
    caption={review.reference}
    back={actionPaths.below(review.reference, planned.action.id, 'progress')}
    lead="For what the lead told you at a meeting, by telephone or on paper. It is kept as recorded by you: if it is said to be done, somebody else closes it."
    actions={[
      {
        ...planned,
        reference: review.reference,
        what: names.text(planned.action.what),
        told: actionPaths.below(review.reference, planned.action.id, 'progress'),
      },
    ]}
    form={form}
    today={work.today}
  />
);

async function tell(work: Work, asked: Asked, open: OpenAction) {
  const { planned, names, review } = open;
  const prefix = prefixOf(planned.action.id);
  const file = asked.spooled?.find(({ field }) => field === `${prefix}proofFile`);
  const said = readProgress(ownBody(asked.body, prefix), { file, today: work.today });
  const again = (errors: Parameters<typeof rejected>[1]) => {
    const wrong = errors.map((error) => ({ ...error, field: prefix + error.field }));
    return show(tellPage(work, open, rejected(asked.body, wrong)), 422);
  };
  if ('errors' in said) return again(said.errors);
  const by = { personId: personIn(work), keeps: open.keeps };
  const teller = { by, toPseudonyms: names.toPseudonyms, typed: asked.body };
  const result = await tellProgress(work, planned, teller, { ...said.told, corrects: undefined });
  if (result !== 'told') return again([{ field: 'proofFile', message: result.words }]);
  return goTo(actionPaths.below(review.reference, planned.action.id, 'progress'), { flash: 'It is kept.' });
}

const ANSWERS: Readonly<Record<Awaited<ReturnType<typeof askNow>>, string>> = {
  asked: 'The lead is asked, by one message.',
  'written-to-today':
    'The lead was written to today already, with a link to all that is theirs. Ask again another day.',
  'not-followed': 'Nobody leads this action now who could be asked how it goes.',
};

export const keeperProgressRoutes: readonly Route[] = [
  post(actionPaths.belowPattern('ask-now'), keeps, async (work, _asked, open) => {
    const flash = ANSWERS[await askNow(work, open)];
    return goTo(actionPaths.below(open.review.reference, open.planned.action.id, 'progress'), { flash });
  }),
  get(actionPaths.belowPattern('progress'), sees, progressPage),
  get(actionPaths.belowPattern('tell'), keeps, (work, _asked, open) => show(tellPage(work, open, emptyForm()))),
  post(actionPaths.belowPattern('tell'), keeps, tell, { uploads: DOCUMENT_BYTES, spool: true }),
  get(actionPaths.belowPattern('proof/:proof'), keeps, async (work, asked, { planned }) => {
    const proof = found(planned.proofs.find(({ id }) => id === asked.params.proof));
    const document = found(await findDocument(work, proof.documentId ?? ''));
    return fileAnswer(work, document, document.latest);
  }),
];
