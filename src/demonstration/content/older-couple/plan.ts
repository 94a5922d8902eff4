import type { ActionKept, LeadTold } from '../plans.js';

const someone = (name: string, post: string, agency: string): LeadTold => ({ name, post, agency });

const carers = someone('Pimpernel Oatway', 'Service manager, carers', 'council-adults');
const enquiries = someone('Sanicle Broomfield', 'Principal social worker', 'council-adults');
const frailty = someone('Dr Lapwing Sedgely', 'Consultant, care of older people', 'hospital');
const records = someone('Tamarisk Holloway', 'Head of clinical systems', 'hospital');
const surgeries = someone('Melilot Cray', 'Head of primary care', 'icb');
const memory = someone('Dr Bulrush Easter', 'Clinical director, older adults', 'mental-health');
const laterLife = someone('Speedwell Marchbank', 'Later life worker', 'da-service');
const riskDesk = someone('DS Burdock Ellory', 'Detective sergeant, risk desk', 'police');

/** Comes after whoever handed an action back. */
export const successor = someone('Woodruff Pellow', 'Digital lead for shared records', 'icb');

/** Fourteen months after the plan all was done, ended or replaced. */
export const plan: readonly ActionKept[] = [
  {
    what: 'Change the carer’s assessment: seen alone once, and asked about fear at home',
    outcome: 'Carers are asked, alone, in every assessment.',
    proofWanted: 'A sample of forty assessments, read by somebody outside the service.',
    ...{ lead: carers, for: 'Every carer is seen alone', months: 6 },
    milestones: [
      ['Form drafted with carers', 2],
      ['Form in use in one team', 4],
    ],
    came: [
      {
        ...{ does: 'tell', month: 2, met: ['Form drafted'] },
        progress: 'Drafted with eleven carers. They asked that the question comes late in the talk, not first.',
        proof: {
          kind: 'policy',
          title: 'Draft form, second version',
          file: 'Section 4: Yourself.\n4.3 Is there anybody at home of whom you are sometimes afraid? (Ask alone.)\n',
        },
      },
      {
        does: 'tell',
        month: 4,
        met: ['Form in use'],
        progress: 'In use in the eastern team since the first of the month.',
      },
      {
        ...{ does: 'tell', month: 5, says: 'done' },
        progress: 'In use everywhere. All workers were briefed.',
        proof: { kind: 'training', title: 'List of briefings', words: 'Six briefings, 74 workers.' },
      },
      {
        ...{ does: 'send-back', month: 5 },
        reason: 'A list of briefings shows that people were told. What was asked for is a sample of assessments.',
      },
      {
        ...{ does: 'tell', month: 7, says: 'done' },
        progress: 'Forty assessments were read by the audit team of the council.',
        proof: {
          ...{ kind: 'practice', title: 'Audit of forty carers’ assessments', independent: true },
          words: 'Seen alone in 37 of 40; asked in 36 of 40.',
          file: 'Audit of forty carers’ assessments\n\nSeen alone: 37 of 40. Asked about fear at home: 36 of 40.\nOf the three who were not seen alone, two asked for their daughter to stay.\n',
        },
      },
      { does: 'close', month: 7, reason: 'The sample shows it: 36 of 40, against nine of ten.' },
    ],
  },
  {
    what: 'Keep the record of a carer apart from that of the person cared for',
    outcome: 'What a carer tells is not read by whoever it is about.',
    proofWanted: 'A test of the new system.',
    ...{ lead: carers, for: 'Every carer is seen alone', months: 9, milestones: [] },
    came: [
      {
        ...{ does: 'tell', month: 4, says: 'at-risk' },
        progress: 'The new system comes later than was said.',
        ...{ obstacle: 'The supplier has moved the date by four months.', asksFor: 13 },
      },
      {
        does: 'agree-day',
        month: 4,
        reason: 'It hangs on the supplier. Until then notes are kept in a folder of their own.',
      },
      {
        ...{ does: 'tell', month: 12, says: 'done' },
        progress: 'The system is in use, and the test was made with ten records.',
        proof: {
          kind: 'practice',
          title: 'Test of separate records',
          words: 'Ten of ten could not be opened from the other record.',
        },
      },
      { does: 'close', month: 12, reason: 'Tested, and seen by us on the screen.' },
    ],
  },
  {
    what: 'Show every clinician who records a fall the injuries of the last two years',
    outcome: 'A pattern is seen.',
    proofWanted: 'How often the view is opened, by quarter.',
    ...{
      lead: records,
      for: 'Injuries of one person',
      months: 10,
      milestones: [['Records of the three places joined', 5]],
    },
    came: [
      { does: 'tell', month: 2, progress: 'The three places have agreed what is shown.' },
      { does: 'tell', month: 5, met: ['Records of the three'], progress: 'Joined, for new records.' },
      {
        ...{ does: 'tell', month: 9, says: 'done' },
        progress: 'In use since the spring; opened in 83 of 100 contacts for a fall.',
        proof: {
          kind: 'outcome',
          title: 'Openings of the view, first quarter',
          words: '412 of 496 contacts: 83 of 100.',
          independent: true,
        },
      },
      { does: 'close', month: 9, reason: 'Counted by the board’s own analysts: above eight of ten.' },
      {
        ...{ does: 'reopen', month: 12, by: 'single-point-of-contact' },
        reason: 'The next quarter shows 41 of 100: an update of the system hid the view behind a button.',
      },
      {
        does: 'tell',
        month: 13,
        says: 'at-risk',
        progress: 'The button is gone again in the emergency department. The unit for minor injuries follows.',
      },
      {
        ...{ does: 'tell', month: 15, says: 'done' },
        progress: 'Shown at once in all three places.',
        proof: {
          kind: 'outcome',
          title: 'Openings of the view, fourth quarter',
          words: '88 of 100.',
          independent: true,
        },
      },
      { does: 'close', month: 15, reason: 'Back above the mark. It is looked at again with each update.' },
    ],
  },
  {
    what: 'Add injuries treated in surgeries to the same view',
    outcome: 'Whoever sees the next injury sees those before.',
    proofWanted: 'Ten records compared.',
    ...{ lead: surgeries, for: 'Injuries of one person', months: 8, milestones: [] },
    came: [
      { does: 'tell', month: 3, progress: 'Thirty-one of thirty-four surgeries have agreed.' },
      {
        ...{ does: 'tell', month: 7, says: 'done' },
        progress: 'All are in. Ten records were compared.',
        proof: {
          kind: 'practice',
          title: 'Comparison of ten records',
          words: 'Nine complete; one surgery had not sent a letter, and does now.',
        },
      },
      { does: 'close', month: 7, reason: 'Compared, and the tenth put right.' },
    ],
  },
  {
    what: 'Put the question about a falls pathway on the card of the clinic for falls',
    outcome: 'One question is asked where nobody else hears it.',
    proofWanted: 'Fifty cards.',
    ...{ lead: frailty, for: 'Injuries of one person', months: 5, milestones: [] },
    came: [
      {
        ...{ does: 'tell', month: 4, says: 'done' },
        progress: 'On the card since last month.',
        proof: {
          kind: 'practice',
          title: 'Fifty cards',
          words: 'Asked in 46 of 50.',
          file: 'Cards read: 50. Asked: 46. Told of abuse: 3, all three referred.\n',
        },
      },
      { does: 'close', month: 4, reason: '46 of 50, and three people were helped.' },
    ],
  },
  {
    what: 'Ask when threats or violence began, in each assessment of an older adult',
    outcome: 'An illness hides nothing.',
    proofWanted: 'Audit of thirty assessments.',
    ...{
      lead: memory,
      for: 'When behaviour at home changes',
      months: 6,
      late: true,
      milestones: [['Question agreed', 2]],
    },
    came: [
      { does: 'tell', month: 3, met: ['Question agreed'], progress: 'Agreed by the clinical council.' },
      {
        ...{ does: 'tell', month: 8, says: 'stuck' },
        progress: 'The form was withdrawn for other changes.',
        obstacle: 'The trust merges two systems; no form is changed until that is over.',
      },
      {
        ...{ does: 'tell', month: 13, says: 'done' },
        progress: 'In the new form. The audit was made three months later.',
        proof: {
          kind: 'practice',
          title: 'Audit of thirty assessments',
          words: 'Asked in 25 of 30; of somebody who knew them before in 19.',
        },
      },
      { does: 'close', month: 13, reason: 'Asked in most. The yearly audit goes on.' },
    ],
  },
  {
    what: 'Close no enquiry before the person has been spoken with alone',
    outcome: 'Nobody answers for somebody else.',
    proofWanted: 'Monthly count.',
    ...{ lead: enquiries, for: 'A safeguarding concern', months: 3, milestones: [] },
    came: [
      {
        ...{ does: 'tell', month: 2, says: 'done' },
        progress: 'The rule stands in the procedure. Two months were counted.',
        proof: {
          kind: 'outcome',
          title: 'Count of two months',
          words: '61 enquiries closed, 58 after a talk alone, 3 with a reason.',
        },
      },
      { does: 'close', month: 2, reason: 'Every one with a talk or a reason.' },
    ],
  },
  {
    what: 'Give every surgery, care provider and falls clinic one number, on a card',
    outcome: 'Help is offered.',
    proofWanted: 'Referrals of people over sixty, by quarter.',
    ...{ lead: laterLife, for: 'Those who visit older people', months: 4, milestones: [['Card printed', 1]] },
    came: [
      { does: 'tell', month: 2, met: ['Card printed'], progress: 'Printed, and given to 40 of 58 places.' },
      {
        ...{ does: 'tell', month: 4, says: 'done' },
        progress: 'All 58 have it.',
        proof: {
          kind: 'outcome',
          title: 'Referrals by quarter',
          words: '7, 9, 16: more than doubled.',
          file: 'Quarter before: 7\nFirst: 9\nSecond: 16\n',
        },
      },
      { does: 'close', month: 4, reason: 'Doubled before the year was over.' },
    ],
  },
  {
    what: 'Print a leaflet for surgeries about abuse in later life',
    outcome: 'Patients read it while they wait.',
    proofWanted: 'The leaflet.',
    ...{ lead: laterLife, for: 'Those who visit older people', months: 7, milestones: [] },
    came: [
      { does: 'tell', month: 3, progress: 'A text is drafted.' },
      {
        ...{ does: 'supersede', month: 3, other: 'Give every surgery, care provider' },
        reason: 'The card has the same words, and fits in a purse.',
      },
    ],
  },
  {
    what: 'Use a supplement to the risk assessment for people over sixty',
    outcome: 'Risk in later life is asked for in its own words.',
    proofWanted: 'Dip sample of thirty.',
    ...{
      lead: riskDesk,
      for: 'A supplement to the risk',
      reach: 'regional',
      months: 9,
      milestones: [['Supplement agreed by the region', 4]],
    },
    came: [
      { does: 'tell', month: 4, met: ['Supplement agreed'], progress: 'Agreed by four forces.' },
      {
        ...{ does: 'tell', month: 9, says: 'done' },
        progress: 'In use on every handset.',
        proof: { kind: 'practice', title: 'Dip sample of thirty', words: 'Filled in for 26 of 30.' },
      },
      { does: 'close', month: 9, reason: '26 of 30.' },
    ],
  },
  {
    what: 'Write to the Department with what the review found',
    outcome: 'The question is asked everywhere.',
    proofWanted: 'The answer.',
    ...{ lead: enquiries, for: 'National guidance for carers', reach: 'national', months: 3, milestones: [] },
    came: [
      { does: 'tell', month: 2, progress: 'Written, with a copy to the carers’ charities.' },
      {
        ...{ does: 'not-implement', month: 12 },
        reason:
          'The Department answered that no revision is planned. The Board keeps it on its list and writes again in two years.',
      },
    ],
  },
  {
    what: 'Thank the care worker, and tell providers what she did',
    outcome: 'What was done well is done again.',
    proofWanted: 'The letter.',
    ...{ lead: enquiries, months: 2, milestones: [] },
    came: [
      {
        ...{ does: 'tell', month: 1, says: 'done' },
        progress: 'Done at the forum of providers, with her leave.',
        proof: {
          kind: 'voice',
          title: 'What the forum said',
          words: '“I would have let it go after the first call. I would not now.”',
        },
      },
      { does: 'close', month: 1, reason: 'Done, and kindly.' },
    ],
  },
];
