import { addDays, type Day, dayOfMonthOf, monthOf, months, yearOf } from '../../kernel/day.js';
import type { EntryDraft } from '../../modules/chronology/index.js';
import { contacts, fillings, sharedEvents } from './contacts.js';

/** Which stretch of a life a chronology tells of. */
export interface Told {
  /** Of the agency, as in `contacts`. */
  readonly kind: string;
  readonly diedOn: Day;
  /** Days before the death on which it begins; nothing of it lies further back. */
  readonly from: number;
  readonly entries: number;
  /** Days before the death between which the agency has nothing. */
  readonly silent?: readonly [number, number];
  /** Events that other agencies tell of too. */
  readonly shared?: boolean;
}

/** The same numbers each time, as varied as chance would have them. */
function chanceFrom(seed: string): (below: number) => number {
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = (Math.imul(state ^ (state >>> 13), 0x297a2d39) ^ (state >>> 5)) >>> 0;
    return mixed % below;
  };
}

type Chance = ReturnType<typeof chanceFrom>;
const oneOf = <T>(list: readonly T[], chance: Chance): T | undefined => list[chance(list.length)];

const blank: EntryDraft = {
  when: '',
  time: '',
  source: '',
  person: '',
  kind: '',
  facts: '',
  acted: '',
  decision: '',
  seen: [],
  seenWords: '',
  risk: '',
  response: '',
  comment: '',
  significance: '',
  lines: [],
  masked: true,
};

const COMMENTS = [
  'Nobody asked what life at home was like.',
  'Good practice: she was seen alone, and what she said was written in her own words.',
  'He was the one who was spoken to.',
  'This was taken by itself. Put beside the contact of the month before it says more.',
  'The form was filled in; what it showed led nowhere.',
  'A safe way to reach her was not recorded.',
];

/** Everything one agency wrote: its own contacts, spread over the years, and what it knew of events that others wrote of too. */
export function chronologyTold(told: Told): EntryDraft[] {
  const chance = chanceFrom(`${told.kind}${told.entries}`);
  const known = contacts[told.kind];
  if (known === undefined) throw new Error(`no contacts are made up for ${told.kind}`);
  const patterns = known.patterns.split('\n');
  const own = daysTold(told, chance).map((before, at) => {
    const [kind = '', facts = '', decision = '', acted = ''] = filled(
      patterns[(at * 3 + chance(2)) % patterns.length] ?? '',
      chance,
    ).split(' | ');
    return draftOf(told, { before, kind, facts, decision, acted, source: oneOf(known.source, chance) ?? '' }, chance);
  });
  return told.shared ? [...own, ...sharedOf(told, known.source[0] ?? '', chance)] : own;
}

const filled = (pattern: string, chance: Chance): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => oneOf(fillings[name] ?? [], chance) ?? '');

/** Days before the death, the earliest first, none in the silent spell. */
function daysTold({ from, entries, silent }: Told, chance: Chance): number[] {
  const days: number[] = [];
  for (let at = 0; at < entries; at += 1) {
    const before = Math.max(
      1,
      Math.round(from - (from * at) / entries - chance(Math.max(2, Math.floor(from / entries)))),
    );
    const [start, end] = silent ?? [0, 0];
    days.push(before < start && before > end ? start + chance(20) : before);
  }
  return days.sort((one, other) => other - one);
}

interface Contact {
  readonly before: number;
  readonly kind: string;
  readonly facts: string;
  readonly decision: string;
  readonly acted: string;
  readonly source: string;
}

function draftOf(told: Told, { before, ...contact }: Contact, chance: Chance): EntryDraft {
  const on = addDays(told.diedOn, -before);
  const isKey = before < 400 && chance(6) === 0;
  return {
    ...blank,
    ...contact,
    when: writtenDay(on, chance),
    time: chance(3) === 0 ? `${8 + chance(10)}:${String(chance(12) * 5).padStart(2, '0')}` : '',
    person: /^He |of his|He was/.test(contact.facts) ? 'Alleged perpetrator' : 'Person who died',
    seen: /seen|came|visit/i.test(contact.facts) && chance(3) === 0 ? ['victim-seen'] : [],
    comment: chance(3) === 0 ? (oneOf(COMMENTS, chance) ?? '') : '',
    significance: isKey ? 'key' : (oneOf(['', '', 'low', 'medium', 'high'] as const, chance) ?? ''),
    masked: chance(9) !== 0,
  };
}

/** People write dates in many ways, and do not always know them. */
function writtenDay(on: Day, chance: Chance): string {
  const [year, month, number] = [yearOf(on), monthOf(on), dayOfMonthOf(on)];
  const name = months[month - 1] ?? '';
  const two = (one: number): string => String(one).padStart(2, '0');
  const ways = [
    `${number}/${month}/${two(year % 100)}`,
    `${two(number)}.${two(month)}.${year}`,
    `${number} ${name} ${year}`,
    `${number} ${name.slice(0, 3)} ${two(year % 100)}`,
    `${two(number)}/${two(month)}/${year}`,
    on,
  ];
  const unsure = [
    `${name} ${year}`,
    `?${number} ${name} ${year}`,
    `early ${name} ${year}`,
    `c. ${name} ${year}`,
    `${name} ${year}`,
  ];
  return (chance(9) === 0 ? oneOf(unsure, chance) : oneOf(ways, chance)) ?? '';
}

function sharedOf(told: Told, source: string, chance: Chance): EntryDraft[] {
  return sharedEvents.split('\n').flatMap((line) => {
    const [before = '', kind = '', exact = '', contact = '', time = '', facts = ''] = line
      .split('|')
      .map((part) => part.trim());
    if (kind !== told.kind || Number(before) > told.from) return [];
    const on = addDays(told.diedOn, -Number(before));
    const month = `${months[monthOf(on) - 1]} ${yearOf(on)}`;
    const day = `${dayOfMonthOf(on)} ${month}`;
    const when = { exact: day, about: `c. ${month}`, month, doubted: `?${day}` }[exact] ?? day;
    return [
      {
        ...blank,
        when,
        time,
        source,
        person: 'Person who died',
        kind: contact,
        facts: filled(facts, chance),
        significance: 'key' as const,
      },
    ];
  });
}
