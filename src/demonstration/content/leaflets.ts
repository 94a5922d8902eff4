import type { Passages } from '../../modules/leaflets/kinds.js';

/** What the co-ordinator writes otherwise than the record proposes it. */
export type LeafletTold = Partial<Passages>;

const help = [
  'In danger now: call **999**. If you cannot speak, press 55 when asked.',
  [
    '- The domestic abuse service of the borough, for the person and for you when you are not sure: ask for the duty worker',
    '- National Domestic Abuse Helpline: **0808 2000 247**, day and night',
    '- Men’s Advice Line: **0808 801 0327**',
  ].join('\n'),
].join('\n\n');

export const olderCoupleLeaflet: LeafletTold = {
  title: 'Who cares for the carer? Domestic abuse in later life',
  happened:
    'An older woman was killed at home by the husband for whom she cared. Services came to the house every day, and saw a carer and a patient.\nThe review asked who saw her, and what each service could have put together.',
  practice: [
    '- See every carer alone, once in each assessment. Ask: is there anybody at home of whom you are afraid?',
    '- A fall is a question. Look for earlier injuries, wherever they were treated.',
    '- When behaviour changes with an illness, ask when it began, and ask somebody who knew them before.',
    '- Never ring back on a telephone that somebody else may answer.',
  ].join('\n'),
  help,
};

export const afterPartingLeaflet: LeafletTold = {
  title: 'The danger does not end when the relationship does',
  happened:
    'A woman was killed by a former partner some months after she had left him. She had told several services what she feared.\nThe review asked what each of them did with it, and with the next thing she told.',
  help,
};
