import type { SectionKey } from '../../modules/agency-returns/kinds.js';

/** What an agency writes: under each heading, and in answer to each line of enquiry in its order. Nobody in it is real. */
export interface WrittenReturn {
  readonly sections: Partial<Record<SectionKey, string>>;
  readonly answers: readonly string[];
}

/** General practice: complete, with the senior manager. */
export const icbReturn: WrittenReturn = {
  sections: {
    introduction:
      'This review was written for the integrated care board by a general practitioner of another practice. It covers the two surgeries at which both adults were registered, from the first entry that speaks of injury to the last contact, nine days before the death.',
    method:
      'The whole of both electronic records was read, with letters, out-of-hours reports and texts sent by the surgeries. Searches were made under two spellings of her name and her name before marriage.\n\nOne scanned letter of the first surgery cannot be read; the hospital sent its copy.',
    background:
      'The first surgery has nine thousand patients and four partners. In the second year of the period it took over the list of a neighbour that had closed, and for eleven months worked with locums. Its safeguarding lead had one session a month for the role.',
    contact:
      'She was seen thirty-one times, he nine. Fourteen of her visits were for headaches, poor sleep or pain in the back and wrist. No clinician saw more than four of them, and none saw them as one story until this review laid them side by side.',
    voice:
      'Her words stand in the record four times. “It is easier if he speaks” was typed by a nurse and never returned to. The elder child told a health visitor that “Mummy whispers at home”; the note reached the surgery and was filed as “no action”.',
    equality:
      'Her long-term pain was treated as a complaint of its own. Nobody asked whether it kept her from leaving, though she had told reception that she could not carry the younger child to the bus. English was her second language and good, so an interpreter was never thought of; her sister says that she cried in her first.',
    'good-practice':
      'A practice nurse rang back the same evening after a cancelled smear test, at a time that she knew the husband was at work, and kept the line open for twenty minutes.',
    lessons:
      '- Repeated visits for pain and sleep are a pattern to be asked about, and the system can show them.\n- A partner who speaks for a patient is a reason to see the patient alone, not a help.\n- When surgeries merge, what one of them knew has to be read, not only moved.',
    conclusion:
      'General practice saw her more than any other service did, and mostly kindly. It saw the parts. With a question asked alone, and a record that joined the visits up, it could have offered her what it had: a specialist advocate sat in the same building on Thursdays.',
  },
  answers: [
    'In the spring she asked a locum for “a letter to say I can live at my sister’s”. The locum wrote it within the hour and did not ask why. Wishing to leave was not known to the surgery as a time of danger: no training in the five years before had said so.',
    'The first entry that names abuse is a letter from the hospital, coded as “social problem”. Coercive control is never named. Yet the husband held her repeat prescriptions, rang for her results and came to every appointment in one year; each of these stood in the record.',
    'No risk assessment was made at either surgery. The form was on the shared drive under a heading that three of the four staff interviewed did not know. The fourth had used it once, for another patient, and was told by nobody what became of it.',
    'The hospital’s two letters were read by different partners and not shown to each other. The health visitor’s note went to a mailbox that was opened weekly. Nothing was sent from the surgery to any other body in the whole period.',
    'The policy of the time asked for a flag after one disclosure and a talk with the safeguarding lead. It had been agreed, dated and put on the wall. It did not say who puts the flag, and on the day that it mattered everybody took it to be somebody else’s.',
    'Of thirty-one visits she was alone at six. Notices about abuse hung in the waiting room, where he sat. The reception’s rule, that a partner comes in if the patient does not object, asked her to object in front of him.',
    'The children were seen for vaccinations and twice for coughs. Nobody wrote how they were with their parents. A wetting of the bed at seven was sent to a clinic with a waiting list of a year and was not thought of in the light of home.',
    'The evening call of the practice nurse, and a pharmacist who refused to hand a controlled prescription to anybody but her, both did more than their job asked. Neither knew of the other.',
  ],
};

/** The police: complete, signed, and sent back with a comment. */
export const policeReturn: WrittenReturn = {
  sections: {
    introduction:
      'This review looks at four calls to the shared address, one report made at a front counter, and the arrest of the husband for another matter. Its author serves in another command and had met none of the officers.',
    method:
      'Crime and intelligence records, command-and-control logs, body-worn video of two attendances and the training records of seven officers were examined. Video of the first attendance had been deleted after ninety days, as the rule then was.',
    background:
      'Response teams in the borough carried an average of one vacancy in five. Secondary risk assessment had been moved from the borough to a central hub four months before the second call.',
    contact:
      'Officers attended four times in three years. Twice she was recorded as the victim, once as the informant, and once, after a neighbour had called, as “no persons at risk”.',
    voice:
      'On the video of the third call she says “please don’t write it down” twice. The officer lowers the notebook, which was kind, and leaves the form blank, which was not safe. What she feared from its being written was not asked.',
    equality:
      'She was small, softly spoken and agreed with everybody. Two officers describe her as “not typical”. The review found no instruction that would have told them what they meant by it, and none that would have corrected them.',
    lessons:
      'Calls that end with “no offence” are the ones from which nothing is built. They have to be linked by address and by person before officers arrive, not afterwards.',
    conclusion:
      'No single attendance was wrong in the way that a rule is broken. Taken together they told of a pattern that the force had the means to see.',
  },
  answers: [
    'At the front counter she asked whether she could take the children to another borough. She was given the number of a solicitor. The officer had no prompt on the screen for separation, and there was nobody to ask after six in the evening.',
    'The force knew of shouting, of a broken door and of one bruise. Control of her money and telephone was seen by an officer who noted that “he handed her the phone so that she could ring us off”, and was not recognised.',
    'Three risk assessments were graded standard by three officers, each without the two before. The hub re-read one of them, eleven days later, and closed it by template.',
    'A referral to children’s services was made after the second call and acknowledged. After the fourth, the box was ticked and the message stayed in a queue that had been retired the week before.',
    'The policy asked for positive action and a supervisor’s review at the scene’s end. The review was done by radio in under a minute on three of four occasions; the sergeant that night had five teams to oversee.',
    'She was spoken to in the kitchen while he was in the hall. Officers believed that a closed door was enough. She was never offered another place or another time.',
    'The children were checked as asleep on two nights. Nobody woke, spoke to or came back for them; the school was not told under the scheme that exists for it, because the address was misspelt by one letter.',
    'One constable went back in plain clothes on her own day off duty to see that the lock had been mended. Her inspector wrote to thank her, and the force now does it as a rule.',
  ],
};

/** The hospital: begun, online. */
export const hospitalReturn: WrittenReturn = {
  sections: {
    introduction:
      'The trust saw her twice in its emergency department and once as an outpatient. This review is written by the named nurse, who works at another site and was not consulted at the time.',
    method:
      'Paper cards of the emergency department, the electronic record, the triage system’s audit trail and the rota of both nights were read. The safeguarding team’s telephone log starts only in the second year.',
    background:
      'The department was built for two hundred people a day and saw three hundred and ten on the first of the two nights. A specialist advocate worked there on weekdays until five.',
    contact:
      'She came first at four in the morning with a sprained wrist and left before she was seen. Five months later she came with a cut above the eye, was treated within fifty minutes and sent home with a leaflet.',
  },
  answers: [
    'She told the triage nurse that she was “between houses”. It was written as an address problem. The question that the department now asks, whether somebody is leaving or has left a partner, did not stand on the card.',
  ],
};

/** Adult social care: its own Word file, sent by e-mail; headings as it writes them. */
export const adultsFile: readonly (readonly [heading: string, text: string])[] = [
  [
    '1. Introduction',
    'The council had one contact: a referral by a neighbour, closed after a telephone call. The author manages quality in another division.',
  ],
  [
    '2. Methodology',
    'The case system and the recording of the call were examined. The two people who handled the referral were spoken to; both have since moved to other work.',
  ],
  [
    '3. Summary of involvement',
    'A neighbour rang to say that a woman next door “has gone quiet”. The contact officer rang the household, spoke to the husband, was told that all was well, and closed the referral as information only.',
  ],
  [
    '4. Equality and diversity',
    'The neighbour mentioned a stick. No question about disability, or about care, was asked, and the Care Act was not considered.',
  ],
  ['5. Voice of the victim', 'She was not spoken to. That is the finding.'],
  [
    '6. Lessons learned',
    'A worry about somebody is not answered by the person it may be about. The script for such calls now asks for a time at which the person can be reached alone, and a supervisor looks at each one that is closed.',
  ],
  ['7. Conclusion', 'It was a short contact and the only one that came from the community. It deserved a visit.'],
];

/** The housing association: a short report by e-mail. */
export const housingFile: readonly (readonly [heading: string, text: string])[] = [
  [
    'Methodology',
    'Tenancy, repairs and rent files that came over from the council were read, and two caretakers were asked.',
  ],
  [
    'Our contact with the family',
    'Four repairs in two years: a door, a door again, a window, and a lock that was changed at the husband’s wish. Each was done within the target, and nobody counted them together.',
  ],
  [
    'Lessons',
    'Repairs of doors, locks and windows at one address are now listed monthly and looked at by somebody who knows what they can mean.',
  ],
  ['Conclusion', 'The association knew the house better than the people in it.'],
];

/** Children’s services: a letter that there was no contact. */
export const childrenLetter: WrittenReturn = {
  sections: {
    method:
      'The case system, the archive of closed paper files and the front door’s mailbox were searched on 3 March for both adults and both children, under four spellings, three dates of birth and the last two addresses, for the whole period. A referral by the police of which their own record speaks was looked for by its number.',
    conclusion:
      'The directorate had no contact with anybody of this family in the period. The referral by the police did not arrive: its number belongs to a queue that had been retired. Had it arrived, it would have met the threshold for an early help assessment.',
  },
  answers: [],
};
