import { addDays, type Day, inWords } from '../../kernel/day.js';
import type { EntryDraft } from '../../modules/chronology/index.js';
import type { KeptIdentity, NewPerson, ToldAnswers } from '../../modules/named-people/index.js';

const nobody: KeptIdentity = {
  fullName: '',
  aliases: [],
  dateOfBirth: '',
  address: '',
  postcode: '',
  telephone: '',
  nhsNumber: '',
};

const person = (
  kind: NewPerson['kind'],
  fullName: string,
  told: Partial<ToldAnswers> & { readonly pseudonym?: string; readonly aliases?: readonly string[] },
): NewPerson => {
  const { pseudonym = '', aliases = [], ...said } = told;
  return {
    relationship: '',
    affected: '',
    since: '',
    nothingSince: false,
    ...said,
    kind,
    pseudonym,
    identity: { ...nobody, fullName, aliases },
  };
};

/** Who else is named in the review that is furthest on: of some, less is known than the report has to say. */
export const namedInHeld: readonly NewPerson[] = [
  person('family', 'Meadow Larksong', {
    relationship: 'Her younger sister',
    affected:
      'She took her nephew in on the day, left her work for three months, and sleeps badly. She has counselling.',
    since: 'He lives with her. A court has given her parental responsibility; both have the same advocate.',
  }),
  person('family', 'Linnet Larksong', {
    relationship: 'Her mother',
    affected: 'She was told by telephone, abroad and alone. Her health has failed since.',
    since: 'She came over to live near her grandson.',
  }),
  person('friend', 'Dunnock Fairlie', {
    relationship: 'Her friend and colleague of nine years',
    affected: 'They had arranged to meet on the day. The employer has offered support to the whole team.',
  }),
  person('friend', 'Pipit Sandover', { relationship: 'A neighbour, who called the police' }),
  person('professional', 'Dr Teal Merriman', {
    pseudonym: 'General practitioner 1',
    relationship: 'General practitioner of the family',
  }),
  person('professional', 'Knot Whitterick', {
    pseudonym: 'Independent domestic violence adviser 1',
    relationship: 'Adviser who was to ring back',
  }),
];

/** What is told of the child. */
export const toldOfChild: ToldAnswers = {
  relationship: 'Her son',
  affected: 'He was at school, and was told there. He does not speak of it yet; his school knows whom to ring.',
  since: 'He lives with his aunt, goes to the same school, and sees a therapist for bereaved children.',
  nothingSince: false,
};

const entry = (given: Partial<EntryDraft>): EntryDraft => ({
  when: '',
  time: '',
  source: 'Duty log',
  person: 'Person who died',
  kind: 'Telephone call',
  facts: '',
  acted: 'Duty social worker',
  decision: '',
  seen: [],
  seenWords: '',
  risk: '',
  response: '',
  comment: '',
  significance: '',
  lines: [],
  masked: false,
  ...given,
});

/** Entries in which an author left real names and numbers standing. */
export const entriesWithNames = (diedOn: Day): readonly EntryDraft[] => [
  entry({
    when: inWords(addDays(diedOn, -151)),
    facts:
      'Veronica Goldcrest rang the duty line and asked about help with rent if she left. Mrs Goldcrest said that Crake has her bank card. Call back on 020 7946 0958, not at home.',
    decision: 'To be rung back by the adviser',
  }),
  entry({
    when: inWords(addDays(diedOn, -149)),
    kind: 'Message',
    facts:
      'Message left for “Vee”: no answer. Her sister Meadow Larksong rang instead and was told to ring the police.',
    comment: 'Nobody asked Miss Larksong what she feared. Knot Whitterick was on leave.',
  }),
  entry({
    when: inWords(addDays(diedOn, -134)),
    kind: 'Letter',
    person: 'Alleged perpetrator',
    facts: 'Letter from Mr C Goldcrest, 9 Betony Close, DA99 6FF, about a council tax debt.',
  }),
];
