import type { Day } from '../../../kernel/day.js';
import { blankNotification, blankSubject, type NotificationContent, type Subject } from '../content.js';
import { DETAIL_QUESTIONS, FURTHER_QUESTIONS } from './further-questions.js';
import { exactQuestion, LONGEST_LABEL, questionFor } from './matching.js';
import {
  CHILD_QUESTIONS,
  isBlankSubject,
  PERPETRATOR_QUESTIONS,
  type Question,
  REFERRER_QUESTIONS,
  VICTIM_QUESTIONS,
} from './questions.js';
import { bare, saysNotKnown } from './reading-text.js';

/** Words that could not be placed, with the label they stood under. */
export interface Unread {
  readonly label?: string;
  readonly text: string;
}

export type People = 'victims' | 'allegedPerpetrators' | 'children';
export type Place = 'referrer' | People | 'whole';

const PEOPLE: Readonly<Record<People, readonly Question<Subject>[]>> = {
  victims: VICTIM_QUESTIONS,
  allegedPerpetrators: PERPETRATOR_QUESTIONS,
  children: CHILD_QUESTIONS,
};
const WHOLE = [...DETAIL_QUESTIONS, ...FURTHER_QUESTIONS];

/** A question found on the form, and where its answers go. */
export type Found =
  | { readonly place: 'referrer'; readonly question: Question<NotificationContent['referrer']> }
  | { readonly place: People; readonly question: Question<Subject> }
  | { readonly place: 'whole'; readonly question: Question<NotificationContent> };

/** The people of one kind as the tables give them: a row asked again begins the next person. */
interface Gathering {
  readonly people: Subject[];
  asked: Set<string>;
  /** The people of the table being read, by column. */
  columns: number[];
}

/** Puts answers in their places as the form is read, and keeps what has none. */
export class Placing {
  place: Place = 'referrer';
  readonly unread: Unread[] = [];
  readonly labels = new Set<string>();
  #whole: NotificationContent = blankNotification;
  readonly #today: Day;
  readonly #gatherings: Readonly<Record<People, Gathering>> = {
    victims: { people: [], asked: new Set(), columns: [] },
    allegedPerpetrators: { people: [], asked: new Set(), columns: [] },
    children: { people: [], asked: new Set(), columns: [] },
  };

  constructor(today: Day) {
    this.#today = today;
  }

  /** The question a label asks: by its own words in the section being read, then anywhere, then nearly. */
  find(label: string): Found | undefined {
    if (label.length > LONGEST_LABEL) return undefined;
    const people = namedIn(label);
    if (people !== undefined) return findIn(label, people, questionFor) ?? firstOf(people);
    return this.findExactly(label) ?? findIn(label, this.place, questionFor) ?? findIn(label, 'whole', questionFor);
  }

  /** The same, with no guessing. */
  findExactly(label: string): Found | undefined {
    if (label.length > LONGEST_LABEL) return undefined;
    return findIn(label, namedIn(label) ?? this.place, exactQuestion) ?? findIn(label, 'whole', exactQuestion);
  }

  /** The answers of one row, one for each column. */
  answer(found: Found, values: readonly string[], label: string = found.question.label): void {
    this.place = found.place === 'whole' ? this.place : found.place;
    this.labels.add(`${found.place} ${found.question.label}`);
    if (found.place === 'referrer' || found.place === 'whole') this.#answerOne(found, values);
    else this.#answerPeople(found, values, label);
  }

  leave(text: string, label?: string): void {
    if (text !== '') this.unread.push(label === undefined ? { text } : { label, text });
  }

  content(): NotificationContent {
    const people = (kind: People) => this.#gatherings[kind].people.filter((person) => !isBlankSubject(person));
    return {
      ...this.#whole,
      victims: people('victims'),
      allegedPerpetrators: people('allegedPerpetrators'),
      children: people('children'),
    };
  }

  #answerOne(found: Exclude<Found, { place: People }>, values: readonly string[]): void {
    const [value = '', ...more] = values;
    for (const extra of more) this.leave(extra, found.question.label);
    if (value === '') return;
    const said =
      found.place === 'referrer' ? found.question.say(this.#whole.referrer) : found.question.say(this.#whole);
    // A second answer must not push out the first.
    if (said !== '') {
      this.leave(value, found.question.label);
    } else if (found.place === 'referrer') {
      const { section, left } = found.question.read(value, this.#whole.referrer, this.#today);
      this.#whole = { ...this.#whole, referrer: section };
      this.leave(left, found.question.label);
    } else {
      const { section, left } = found.question.read(value, this.#whole, this.#today);
      this.#whole = section;
      this.leave(left, found.question.label);
    }
  }

  #answerPeople(found: Extract<Found, { place: People }>, values: readonly string[], label: string): void {
    const { place, question } = found;
    const gathering = this.#gatherings[place];
    if (gathering.asked.has(bare(label))) {
      gathering.asked = new Set();
      gathering.columns = [];
    }
    gathering.asked.add(bare(label));
    for (const [column, value] of values.entries()) {
      const at = personAt(gathering, column);
      const { section, left } = question.read(
        withItsLabel(label, value),
        gathering.people[at] ?? blankSubject,
        this.#today,
      );
      gathering.people[at] = section;
      this.leave(left, question.label);
    }
  }
}

function personAt(gathering: Gathering, column: number): number {
  const known = gathering.columns[column];
  if (known !== undefined) return known;
  gathering.people.push(blankSubject);
  gathering.columns[column] = gathering.people.length - 1;
  return gathering.people.length - 1;
}

/** A box for two answers, asked in a row of its own for each: "Not known" beside "Age" says nothing of the birth date. */
function withItsLabel(label: string, value: string): string {
  const asked = bare(label);
  const needed = /^(?:age|sex)$/.test(asked) || (saysNotKnown(value) && /^(?:dob|dateofbirth)$/.test(asked));
  return needed && value !== '' ? `${label.replace(/\W+$/, '')}: ${value}` : value;
}

/** "Full name of victim" says whose table it is, whatever heading stands above. */
function namedIn(label: string): People | undefined {
  if (!/\bname\b/i.test(label)) return undefined;
  if (/\bchild/i.test(label)) return 'children';
  if (/perpetrator|suspect/i.test(label)) return 'allegedPerpetrators';
  return /victim/i.test(label) ? 'victims' : undefined;
}

function firstOf(place: People): Found | undefined {
  const [question] = PEOPLE[place];
  return question && { place, question };
}

type Match = <Section>(label: string, questions: readonly Question<Section>[]) => Question<Section> | undefined;

function findIn(label: string, place: Place, match: Match): Found | undefined {
  if (place === 'referrer') {
    const question = match(label, REFERRER_QUESTIONS);
    return question && { place, question };
  }
  if (place === 'whole') {
    const question = match(label, WHOLE);
    return question && { place, question };
  }
  const question = match(label, PEOPLE[place]);
  return question && { place, question };
}
