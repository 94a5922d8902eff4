import { z } from 'zod';
import { parseDay, timeInLondon } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { type Answer, type Asked, data } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { field, refuse } from '../../../web/fields.js';
import { longDate } from '../../../web/formats.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { reachInWords } from '../../recommendations/index.js';
import type { OpenAction } from '../guards.js';
import { type Action, findAction } from '../queries.js';
import { changeAction } from './change-action.js';
import { actionWords } from './form.js';

/** The cells that are changed where they stand, each read by its own rule. A day comes as a date field sends it. */
const cells = {
  ...{ what: actionWords.what, outcome: actionWords.outcome, proofWanted: actionWords.proofWanted },
  ...{ reach: actionWords.reach, officerName: actionWords.officerName },
  dueOn: field((given) => parseDay(String(given)) ?? refuse('Enter a real day')),
};

type CellName = keyof typeof cells;

/**
 * Saves one cell of the plan with the version of its row. Answers what the cell says now and the colour that follows; 409 with what somebody
 * else left there; 422 with what is wrong.
 */
export async function saveCell(work: Work, asked: Asked, open: OpenAction): Promise<Answer> {
  const name = found((Object.keys(cells) as CellName[]).find((one) => one === asked.body.field));
  const read = readForm(z.object({ value: cells[name] }), { value: asked.body.value ?? '' });
  if (!read.ok) return data({ messages: read.form.errors.map(({ message }) => message) }, 422);
  const version = versionOf(asked.body);
  const { action } = open.planned;
  if (action.version !== version) return data({ version: action.version, ...cellOf(open, action, name) }, 409);
  const reason = String(asked.body.reason ?? '');
  const result = await changeAction(work, open, { change: { [name]: read.value.value }, reason, version });
  if (result === 'reason-missing')
    return data({ needsReason: true, messages: ['Others rely on this day: say why it is another one.'] }, 422);
  const now = found(await findAction(work, open.review, action.id));
  return data({
    ...{ version: result.version, savedAt: timeInLondon(work.now), ...cellOf(open, now.action, name) },
    ...now.reading,
  });
}

/** What a cell holds: as it is typed, and as it is shown. */
function cellOf({ names }: OpenAction, action: Action, name: CellName): { raw: string; shown: string } {
  const kept = action[name];
  if (name === 'dueOn') return { raw: kept, shown: longDate(action.dueOn) };
  if (name === 'reach') return { raw: kept, shown: reachInWords[action.reach] };
  return name === 'officerName'
    ? { raw: kept, shown: kept }
    : { raw: names.toPseudonyms(kept), shown: names.text(kept) };
}
