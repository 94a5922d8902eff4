import { type Day, inWords } from '../../kernel/day.js';
import type { DeathKind, SectionKey } from './content.js';

/** What the template fills in. */
export interface TemplateSource {
  readonly reviewName: string;
  readonly partnershipName: string;
  readonly deathKind: DeathKind;
  /** As the partnership calls them in its settings. */
  readonly mopac: string;
  readonly adultsBoard: string;
  readonly childrenPartnership: string;
  /** The day by which the report is to be complete; undefined before there is a decision. */
  readonly reportDueOn: Day | undefined;
}

/**
 * The partnership's own starting text, part by part. The two standing clauses say what section 5 of the toolkit asks for; the purpose follows
 * the aims of such reviews in our own words.
 */
export const templateOf = (source: TemplateSource): Readonly<Record<SectionKey, string>> => ({
  purpose: purpose(source),
  equality:
    'The review considers which characteristics and circumstances of the people it is about bore on what happened, on how safe they were to ask for help, and on how they were answered. Where nothing is known the report says so; it does not take silence for an absence.',
  family:
    'Family, friends, colleagues and others who knew the person who died are invited to contribute in the way each of them chooses, with an advocate if they wish. They are asked for their views on these terms, told how the review is going, and given time to read the draft in private. One named person is in touch with each of them.',
  proceedings:
    'The independent chair agrees with the senior investigating officer what can go on while a criminal case is under way, and keeps in touch with the coroner and with any other review. Nothing in the review may put a trial at risk: everything written for it may have to be disclosed.',
  confidentiality:
    'Everything shared for the review is OFFICIAL-SENSITIVE. Panel members use it for the review alone, keep it inside this system, and do not pass it on. People are called by pseudonyms in everything the panel writes. New signs of a crime, or of danger to anybody, go to the police and to safeguarding at once, outside the review.',
  media:
    'Nobody on the panel speaks to the media about the review. The partnership’s communications lead answers questions, and prepares for publication together with the chair and the family.',
  advice:
    'The panel has at least one member with clear knowledge of domestic abuse, and asks for other expert advice where its own knowledge ends.',
  timescale:
    source.reportDueOn === undefined
      ? 'The chair agrees a timetable with the panel at its first meeting. Reasons for any delay are recorded, and those who are waiting are told.'
      : `The overview report is to be complete by ${inWords(source.reportDueOn)}. Reasons for any delay are recorded, and those who are waiting are told.`,
  lessons: `As soon as a lesson or an action is identified, the chair and the partnership tell ${source.mopac}, the ${withoutThe(source.adultsBoard)} and the ${withoutThe(source.childrenPartnership)}, so that practice can change before the report is finished. Agencies start on their own actions at once.`,
  ownership: `The review, its overview report and its action plan belong to ${source.partnershipName}.`,
});

const withoutThe = (name: string): string => name.replace(/^the /i, '');

const purpose = ({ reviewName, deathKind }: TemplateSource): string =>
  [
    `This ${reviewName} sets out to:`,
    '- learn how professionals and organisations worked, alone and together, to keep the person who died safe',
    '- say plainly what the lessons are, who will act on them and by when, and what should change as a result',
    '- put those lessons into services, policies and procedures',
    '- prevent such deaths, and improve the answer to everyone who lives with domestic abuse, by acting together and early',
    '- add to what is understood about domestic abuse',
    '- bring out good practice',
    '',
    deathKind === 'suicide'
      ? 'It does not decide how the person died; that is for the coroner. It looks at the abuse they lived with, coercive and controlling behaviour included, and at how it was recognised and answered.'
      : 'It does not decide how the person died or who is to blame; that is for the coroner and the courts.',
  ].join('\n');

const forEveryReview = [
  'What did agencies know of domestic abuse, coercive and controlling behaviour and economic abuse included, and when did they know it?',
  'How were risks assessed, by whom, and what followed from the assessment?',
  'Was information recorded and shared as it should have been, within agencies and between them?',
  'Were policies and procedures followed, and were they good enough?',
  'What got in the way of asking for help, and was anybody given the chance to speak alone and in safety?',
  'How were children and other dependants seen, heard and kept safe?',
  'What was done well?',
] as const;

const forThisDeath: Readonly<Record<DeathKind, readonly string[]>> = {
  partner: ['How did agencies answer a separation, or the wish to separate, as a time of danger?'],
  family: [
    'Did agencies recognise abuse between relatives, and the needs of those who care for one another, as domestic abuse?',
  ],
  suicide: [
    'How did agencies connect self-harm and thoughts of suicide with the abuse, and what did they do about it?',
    'What support was there after earlier crises, and how did it end?',
  ],
  unexpected: [
    'Were neglect, dependence on care, and signs of failing health understood in the light of abuse at home?',
  ],
  household: ['What was known of the others who lived there, and of the danger they might be to one another?'],
};

/** Lines of enquiry to start from. */
export const suggestedLines = (deathKind: DeathKind): readonly string[] => [
  ...forThisDeath[deathKind],
  ...forEveryReview,
];
