import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { type FieldError, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { DOCUMENT_BYTES } from '../../documents/index.js';
import { pseudonymsFor } from '../../named-people/index.js';
import { byLead, type LeadAtWork, type LedAction, onLedAction } from '../leading/by-lead.js';
import { onwardOfLead } from '../leading/onward-of-lead.js';
import { leadPaths } from '../paths.js';
import { isFollowed } from '../rounds/whom-to-ask.js';
import { stepsAndDelays } from './came.js';
import { correctionOf } from './correction.js';
import { ownBody, prefixOf, readProgress, saidAnything } from './form.js';
import { TellPage } from './tell-page.js';
import { tellProgress } from './tell-progress.js';
import { ToldPage } from './told-page.js';
import { withdrawnOf } from './withdraw-proof.js';

/** All that is theirs and open, or the one that the address names. */
const toTell = (asked: Asked, { actions }: LeadAtWork): LedAction[] =>
  actions.filter(
    ({ action }) =>
      (isFollowed(action) || (action.leadState === 'accepted' && action.state === 'said-done')) &&
      (asked.params.action === '-' || asked.params.action === action.id),
  );

/** The texts of each review as the lead reads them: with pseudonyms. */
async function switchesFor(work: Work, actions: readonly LedAction[]) {
  const switches = new Map<string, (text: string) => string>();
  for (const { action } of actions)
    if (!switches.has(action.reviewId)) switches.set(action.reviewId, await pseudonymsFor(work, action));
  return ({ action }: Pick<LedAction, 'action'>) => switches.get(action.reviewId) ?? ((text: string) => text);
}

async function tellPage(work: Work, asked: Asked, { at, form }: { at: LeadAtWork; form: FormState }) {
  const actions = toTell(asked, at);
  const pseudonyms = await switchesFor(work, actions);
  const corrects = asked.query.corrects ?? asked.body.corrects;
  return (
    <TellPage
      heading="Tell us how it is going"
      caption={at.partnership.name}
      back={leadPaths.all(at.lead.id)}
      actions={actions.map((one) => ({
        ...one,
        what: pseudonyms(one)(one.action.what),
        told: leadPaths.below(at.lead.id, one.action.id, 'told'),
      }))}
      form={form}
      today={work.today}
      corrects={typeof corrects === 'string' && actions.length === 1 ? corrects : undefined}
    />
  );
}

async function tell(work: Work, asked: Asked, at: LeadAtWork) {
  const errors: FieldError[] = [];
  const pseudonyms = await switchesFor(work, toTell(asked, at));
  const read = toTell(asked, at).flatMap((one) => {
    const prefix = prefixOf(one.action.id);
    const file = asked.spooled?.find(({ field }) => field === `${prefix}proofFile`);
    const own = ownBody(asked.body, prefix);
    if (!saidAnything(own, file)) return [];
    const said = readProgress(own, { file, today: work.today });
    if ('told' in said) return [{ one, prefix, told: said.told }];
    errors.push(...said.errors.map((error) => ({ ...error, field: prefix + error.field })));
    return [];
  });
  const again = async (body: Asked['body'], wrong: readonly FieldError[]) =>
    show(await tellPage(work, asked, { at, form: rejected(body, wrong) }), 422);
  if (errors.length > 0) return again(asked.body, errors);
  if (read.length === 0) return again(asked.body, nothingSaid(toTell(asked, at)));
  let body = asked.body;
  for (const { one, prefix, told } of read) {
    const corrects = typeof asked.body.corrects === 'string' ? asked.body.corrects : undefined;
    const teller = { by: { lead: at.lead }, toPseudonyms: pseudonyms(one), typed: asked.body };
    const result = await tellProgress(work, one, teller, { ...told, corrects });
    if (result !== 'told') {
      const kept = body === asked.body ? '' : ' What you told of the others is kept.';
      return again(body, [{ field: `${prefix}proofFile`, message: result.words + kept }]);
    }
    body = Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith(prefix)));
  }
  return goTo(
    leadPaths.below(
      at.lead.id,
      read.length === 1 ? (read[0]?.one.action.id ?? '-') : '-',
      read.length === 1 ? 'told' : 'progress',
    ),
    {
      flash: 'Thank you. It is kept, and whoever looks after the plan sees it.',
    },
  );
}

const nothingSaid = (actions: readonly LedAction[]): FieldError[] =>
  actions.slice(0, 1).map(({ action }) => ({
    field: `${prefixOf(action.id)}says`,
    message: actions.length === 1 ? 'Select how it stands' : 'Tell of at least one of them',
  }));

export const leadProgressRoutes: readonly Route[] = [
  get(leadPaths.belowPattern('progress'), byLead, async (work, asked, at) => {
    const [only] = toTell(asked, at);
    const filled = asked.params.action === '-' || only === undefined ? {} : correctionOf(only, asked.query.corrects);
    return show(await tellPage(work, asked, { at, form: emptyForm(filled) }));
  }),
  post(leadPaths.belowPattern('progress'), byLead, tell, { uploads: DOCUMENT_BYTES, spool: true }),
  get(leadPaths.belowPattern('told'), onLedAction, async (work, _asked, at) => {
    const pseudonyms = (await switchesFor(work, [at.led]))(at.led);
    const { id } = at.led.action;
    const came = { ...(await stepsAndDelays(work, [id])), withdrawn: await withdrawnOf(work, id) };
    const onward = await onwardOfLead(work, at);
    return show(<ToldPage at={at} came={came} text={pseudonyms} today={work.today} onward={onward} />);
  }),
];
