import { type Day, inWords, monthOf, months, yearOf } from '../../../kernel/day.js';
import {
  type Answer,
  ARREST_STATES,
  type Contact,
  INVOLVEMENTS,
  type NotificationContent,
  type Subject,
} from '../../notification/index.js';
import type { ExtractKind } from '../kinds.js';
import { answered, inDate, inLabel, inText } from './answer-words.js';

/** A question and what was answered. */
export interface ExtractRow {
  readonly label: string;
  readonly value: string;
}

/** A heading with its rows. */
export interface ExtractSection {
  readonly heading: string;
  readonly rows: readonly ExtractRow[];
}

/** What one recipient may see of a case: words only, frozen when it is sent. */
export interface Extract {
  readonly kind: ExtractKind;
  readonly sections: readonly ExtractSection[];
}

/** What an extract is drawn from. */
export interface ExtractSource {
  readonly reference: string;
  readonly dateOfDeath: Day | null;
  readonly writtenNotificationOn: Day | null;
  /** Of the notifications linked to the review, first received first. */
  readonly contents: readonly NotificationContent[];
}

/**
 * The extract of this kind. Field by field: what is not named here never reaches the recipient. Who needs what: the toolkit's section 5
 * and the partnership's own rule of the least that is needed.
 */
export function extractFor(kind: ExtractKind, source: ExtractSource): Extract {
  switch (kind) {
    case 'safeguarding':
      return { kind, sections: [receipt(source), ...each(source.contents, safeguarding)] };
    case 'adults':
      return { kind, sections: [receipt(source), ...each(source.contents, adults)] };
    case 'board':
      return { kind, sections: [anonymised(source)] };
    case 'receipt-only':
    case 'letter':
      return { kind, sections: [receipt(source)] };
  }
}

const row = (label: string, value: string): ExtractRow => ({ label, value });

const receipt = ({ reference, writtenNotificationOn }: ExtractSource): ExtractSection => ({
  heading: 'The notification',
  rows: [
    row('Reference', reference),
    row(
      'Received in writing',
      writtenNotificationOn === null ? 'Not yet received in writing' : inWords(writtenNotificationOn),
    ),
  ],
});

/** Month only: with the exact day a death can be found in the press. */
const anonymised = ({ reference, dateOfDeath, contents }: ExtractSource): ExtractSection => ({
  heading: 'Anonymised summary',
  rows: [
    row('Reference', reference),
    row(
      'Month of death',
      dateOfDeath === null ? 'Not known' : `${months[monthOf(dateOfDeath) - 1]} ${yearOf(dateOfDeath)}`,
    ),
    row('Kind of death', kindOfDeath(contents)),
  ],
});

function kindOfDeath(contents: readonly NotificationContent[]): string {
  const said = contents.map(({ further }) => further.suspectedSuicide).find(({ kind }) => kind === 'given');
  if (said?.kind !== 'given') return 'A death that may follow domestic abuse';
  return said.value ? 'A suspected death by suicide that may follow domestic abuse' : 'A suspected domestic homicide';
}

/** The sections of each notification; with several, each says which it is from. */
function each(
  contents: readonly NotificationContent[],
  sectionsOf: (content: NotificationContent) => ExtractSection[],
): ExtractSection[] {
  return contents.flatMap((content, at) =>
    sectionsOf(content).map(({ heading, rows }) => ({
      heading: contents.length > 1 ? `${heading} (notification ${at + 1} of ${contents.length})` : heading,
      rows,
    })),
  );
}

const safeguarding = (content: NotificationContent): ExtractSection[] => [
  ...content.children.map((child, at) => ({ heading: `Child ${at + 1}`, rows: childRows(child) })),
  involvement('Children', content.childrenInvolved),
  involvement('Vulnerable adults', content.vulnerableAdultsInvolved),
  {
    heading: 'Household',
    rows: [
      ...content.victims.flatMap((person) => nameAndBirth('Person who died', 'the person who died', person)),
      ...content.allegedPerpetrators.flatMap((person) =>
        nameAndBirth('Alleged perpetrator', 'the alleged perpetrator', person),
      ),
      ...household(content),
      row('Arrest or charge', inLabel(content.further.arrestOrCharge.state, ARREST_STATES)),
    ],
  },
  risksAndContacts(content),
];

const adults = (content: NotificationContent): ExtractSection[] => [
  involvement('Vulnerable adults', content.vulnerableAdultsInvolved),
  {
    heading: 'Household',
    rows: [...content.victims.map((person) => row('Person who died', nameOf(person))), ...household(content)],
  },
  risksAndContacts(content),
];

const household = ({ further, victims }: NotificationContent): ExtractRow[] => [
  row('Usual address of the person who died', usualAddress(further.usualResidence.address, victims)),
  row('Others in the household', inText(further.otherHouseholdMembers)),
];

/** Notifiers give the address beside the name as often as under “home”: where one is empty, the other stands. */
function usualAddress(usual: Answer<string>, victims: readonly Subject[]): string {
  if (usual.kind === 'given') return usual.value;
  const beside = victims.flatMap(({ address, postcode }) =>
    [address, postcode].flatMap((part) => (part.kind === 'given' ? [part.value] : [])),
  );
  return beside.length === 0 ? inText(usual) : beside.join(', ');
}

const childRows = (child: Subject): ExtractRow[] => [
  row('Name', nameOf(child)),
  row('Date of birth', inDate(child.dateOfBirth)),
  row('Age', inText(child.age)),
  row('Gender', inText(child.gender)),
  row('Address', inText(child.address)),
  row('Postcode', inText(child.postcode)),
  row('School or nursery', inText(child.schoolOrNursery)),
];

function nameOf({ fullName, aliases }: Subject): string {
  const name = inText(fullName);
  return aliases.kind === 'given' && aliases.value.length > 0
    ? `${name} (also known as ${aliases.value.join(', ')})`
    : name;
}

/** A safeguarding hub finds a family by its adults, and a name alone finds several or the wrong one. Who gets no children gets no birth date. */
const nameAndBirth = (label: string, who: string, person: Subject): ExtractRow[] => [
  row(label, nameOf(person)),
  row(`Date of birth of ${who}`, inDate(person.dateOfBirth)),
];

const involvement = (heading: string, said: NotificationContent['childrenInvolved']): ExtractSection => ({
  heading,
  rows: [row('Involved', inLabel(said.answer, INVOLVEMENTS)), row('How', inText(said.details))],
});

const risksAndContacts = ({ further }: NotificationContent): ExtractSection => ({
  heading: 'Risks and whom to speak to',
  rows: [
    row('Known risks to living people', inText(further.knownRisks)),
    row('Officer in charge', contactOf(further.officerInCharge)),
    row('Family liaison officer', contactOf(further.familyLiaisonOfficer)),
    row('Interpreter', interpreterOf(further.interpreter)),
  ],
});

function contactOf({ name, contact }: Contact): string {
  return contact.kind === 'given' ? `${inText(name)}, ${contact.value}` : inText(name);
}

const interpreterOf = ({ needed, language }: NotificationContent['further']['interpreter']): string =>
  answered(needed, (isNeeded) => {
    if (!isNeeded) return 'Not needed';
    return language.kind === 'given' ? `Needed: ${language.value}` : 'Needed; language not said';
  });
