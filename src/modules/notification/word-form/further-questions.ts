import { ARREST_STATES, INVOLVEMENTS, RELATIONSHIPS } from '../code-lists.js';
import type { Answer, FurtherDetails, NotificationContent } from '../content.js';
import { date, oneOf, words, yesOrNo } from './codecs.js';
import { asks, type Lens, type Question } from './questions.js';

type Whole = NotificationContent;

/** A place inside the notification, as getter and setter, from the way to it. */
function within<T>(...way: readonly string[]): Lens<Whole, T> {
  return {
    get: (content) => way.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], content) as Answer<T>,
    put: (content, answer) => placed(content, way, answer),
  };
}

function placed<Section>(section: Section, [step, ...rest]: readonly string[], answer: unknown): Section {
  if (step === undefined) return answer as Section;
  const inside = (section as Record<string, unknown>)[step];
  return { ...section, [step]: placed(inside, rest, answer) };
}

const further = <T>(first: keyof FurtherDetails, ...rest: readonly string[]): Lens<Whole, T> =>
  within<T>('further', first, ...rest);

const involvement = oneOf(INVOLVEMENTS, {
  yesdirect: 'directly',
  direct: 'directly',
  directly: 'directly',
  indirect: 'indirectly',
  indirectly: 'indirectly',
  none: 'no',
  n: 'no',
});

/** A few questions under one small heading. */
export interface Group {
  readonly heading: string;
  readonly questions: readonly Question<Whole>[];
}

const INVOLVEMENT_HINT = 'Yes, directly; yes, indirectly; no; or not known';

/** What the paper form does not ask and the partnership needs: section 5 of the toolkit first, then what deciding takes. */
export const FURTHER_GROUPS: readonly Group[] = [
  {
    heading: 'Children and vulnerable adults',
    questions: [
      asks('Are any children involved?', within('childrenInvolved', 'answer'), involvement, {
        hint: INVOLVEMENT_HINT,
        also: ['Children involved'],
      }),
      asks('How the children are involved', within('childrenInvolved', 'details'), words, { lines: 2 }),
      asks('Are any vulnerable adults involved?', within('vulnerableAdultsInvolved', 'answer'), involvement, {
        hint: INVOLVEMENT_HINT,
        also: ['Vulnerable adults involved'],
      }),
      asks('How the vulnerable adults are involved', within('vulnerableAdultsInvolved', 'details'), words, {
        lines: 2,
      }),
      asks('Other people in the household', further('otherHouseholdMembers'), words, { lines: 2 }),
    ],
  },
  {
    heading: 'The death',
    questions: [
      asks('Date of death', further('dateOfDeath'), date, {
        hint: 'As far as it is known: 14 March 2026, or March 2026',
      }),
      asks('Time of death', further('timeOfDeath'), words),
      asks('Place of death', further('placeOfDeath'), words, { lines: 2, also: ['Location of death'] }),
      asks('Date it was recognised that the death may follow domestic abuse', further('dateRecognised'), date),
      asks('Is it suspected that the person died by suicide?', further('suspectedSuicide'), yesOrNo, {
        hint: 'Yes, no or not known',
        also: ['Suspected suicide'],
      }),
      asks('Usual home address of the person who died', further('usualResidence', 'address'), words, { lines: 2 }),
      asks('Council area of that address', further('usualResidence', 'localAuthority'), words, {
        hint: 'It decides which partnership looks into the death',
      }),
      asks('The person who died was the alleged perpetrator’s', further('relationship'), oneOf(RELATIONSHIPS), {
        hint: 'For example spouse, ex-boyfriend or ex-girlfriend, parent, son or daughter',
        also: ['Relationship', 'Relationship of victim to alleged perpetrator', 'Relationship to perpetrator'],
      }),
      asks('More about the relationship', further('relationshipDetails'), words, { lines: 2 }),
    ],
  },
  {
    heading: 'Police and coroner',
    questions: [
      asks('Arrest or charge', further('arrestOrCharge', 'state'), oneOf(ARREST_STATES), {
        hint: 'No arrest, arrested, released on bail, released under investigation, charged, alleged perpetrator has died',
      }),
      asks('Details of arrest, charge or next hearing', further('arrestOrCharge', 'details'), words, { lines: 2 }),
      asks('Crime reference', further('crimeReference'), words, { also: ['Crime reference number', 'CAD number'] }),
      asks('Officer in charge', further('officerInCharge', 'name'), words, {
        also: ['Senior investigating officer', 'SIO', 'OIC'],
      }),
      asks('Officer in charge: telephone or email', further('officerInCharge', 'contact'), words),
      asks('Family liaison officer', further('familyLiaisonOfficer', 'name'), words, { also: ['FLO'] }),
      asks('Family liaison officer: telephone or email', further('familyLiaisonOfficer', 'contact'), words),
      asks('Coroner', further('coroner'), words),
    ],
  },
  {
    heading: 'Care in handling',
    questions: [
      asks('Is an interpreter needed?', further('interpreter', 'needed'), yesOrNo, { hint: 'Yes, no or not known' }),
      asks('Language', further('interpreter', 'language'), words),
      asks('Known risks to people now', further('knownRisks'), words, { lines: 2 }),
      asks('Who has been told already', further('alreadyTold'), words, { lines: 2 }),
      asks('How this information must be handled', further('handling'), words, { lines: 2 }),
    ],
  },
];

export const FURTHER_QUESTIONS: readonly Question<Whole>[] = FURTHER_GROUPS.flatMap((group) => group.questions);

/** "Notification Details": the long answers, each in a box over the whole width. */
export const DETAIL_QUESTIONS: readonly Question<Whole>[] = [
  asks('Circumstances leading to notification', within('circumstances'), words, {
    lines: 16,
    also: ['Please outline circumstances leading to notification', 'Circumstances'],
  }),
  asks('Other reviews being undertaken', within('otherReviews'), words, {
    lines: 4,
    also: ['Other reviews', 'Any other review being undertaken'],
  }),
  asks('Action being taken as a result of this incident', within('actionTaken'), words, {
    lines: 4,
    also: ['Action taken', 'Actions taken', 'Any action being taken as a result of this incident'],
  }),
];
