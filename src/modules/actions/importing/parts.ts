import type { PlanColumn } from './plan-columns.js';

export type PlanTexts = Readonly<Partial<Record<PlanColumn, string>>>;

/** One action of a row, or the whole row where it holds one. */
export interface RowPart {
  readonly texts: PlanTexts;
  /** How it came to be one of several; '' for a whole row. */
  readonly how: string;
  /** Why the lines of the row could not be told apart; '' when they could, or need not. */
  readonly unclear: string;
}

const PARALLEL: readonly PlanColumn[] = ['what', 'body', 'person', 'post', 'email', 'due'];
const MARKED = /^\s*(?:[•▪●–*-]|\(?(?:\d{1,2}|[a-h])[.)])\s+/;

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const bodiesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\s+\|\s+|\s*;\s*|\n/)
    .map((body) => body.trim())
    .filter((body) => body !== '');

/**
 * The actions of a row. Three actions, three leads and three days on lines beside each other are three actions; one action with several
 * bodies is one for each of them. Lines that do not match in number are left together, with the reason.
 */
export function partsOf(texts: PlanTexts): RowPart[] {
  const actions = linesOf(texts.what);
  const bodies = bodiesOf(texts.body);
  const days = linesOf(texts.due);
  const counts = [bodies.length, days.length, linesOf(texts.person).length].filter((count) => count > 1);
  if (actions.length > 1 && counts.length > 0) return lineByLine(texts, actions, counts);
  if (bodies.length > 1 && days.length <= 1) return bodyByBody(texts, bodies);
  if (actions.length === 1 && days.length > 1)
    return [
      { texts, how: '', unclear: `One action stands beside ${days.length} target dates. Keep the one that counts` },
    ];
  return [{ texts, how: '', unclear: '' }];
}

function lineByLine(texts: PlanTexts, actions: readonly string[], counts: readonly number[]): RowPart[] {
  const marked = actions.every((line) => MARKED.test(line));
  if (counts.some((count) => count !== actions.length)) {
    const several = new Set([actions.length, ...counts]);
    if (
      several.size === 1 ||
      (!marked && counts.length === 1 && bodiesOf(texts.body).length > 1 && linesOf(texts.due).length <= 1)
    )
      return bodyByBody(texts, bodiesOf(texts.body));
    const said = `${actions.length} lines of actions stand beside ${counts.join(' and ')} lines of leads or dates. Write what belongs together, and plan the others by hand`;
    return [{ texts, how: '', unclear: said }];
  }
  return actions.map((line, at) => ({
    texts: { ...texts, ...lineAt(texts, at, actions.length), what: line.replace(MARKED, '') },
    how: `Action ${at + 1} of ${actions.length} in this row: its lines were matched by their order`,
    unclear: '',
  }));
}

/** What stands on the same line of the other cells; a cell with one line holds for all. */
function lineAt(texts: PlanTexts, at: number, count: number): Partial<Record<PlanColumn, string>> {
  return Object.fromEntries(
    PARALLEL.flatMap((id) => {
      const lines = id === 'body' ? bodiesOf(texts.body) : linesOf(texts[id]);
      return lines.length === count ? [[id, (lines[at] ?? '').replace(MARKED, '')] as const] : [];
    }),
  );
}

const bodyByBody = (texts: PlanTexts, bodies: readonly string[]): RowPart[] =>
  bodies.map((body, at) => ({
    texts: { ...texts, ...lineAt({ ...texts, what: '' }, at, bodies.length), body },
    how: `The same action for ${bodies.length} bodies, one for each: this is number ${at + 1}`,
    unclear: '',
  }));
