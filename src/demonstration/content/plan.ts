/** An action as whoever keeps the plan writes it. */
export interface ActionTold {
  readonly what: string;
  readonly outcome: string;
  readonly proofWanted: string;
  /** Key of the agency that leads; its contact leads in person. */
  readonly agency: string;
  /** How the recommendation begins that it carries out; absent for one begun early, or for the plan as a whole. */
  readonly for?: string;
  readonly months: number;
  /** What is reached on the way, each with the months until then. */
  readonly milestones: readonly (readonly [string, number])[];
}

const place = 'A place in the emergency department';
const field = 'One field for strangulation';
const letters = 'Letters take their address';

/** The plan of the review that is furthest on. */
export const actionsPlanned: readonly ActionTold[] = [
  {
    what: 'Make a room beside triage in which an adult with an unexplained injury is seen alone, and put it in the floor plan.',
    outcome: 'Nobody has to answer for an injury in front of whoever may have done it.',
    proofWanted: 'An audit of fifty cards in a quarter, by somebody outside the department.',
    ...{
      agency: 'hospital',
      for: place,
      months: 6,
      milestones: [
        ['Room found', 2],
        ['Floor plan changed', 4],
      ],
    },
  },
  {
    what: 'Put a box “seen alone” on the card of the emergency department.',
    outcome: 'What was done can be counted.',
    proofWanted: 'The box filled in nine of ten cards.',
    ...{ agency: 'hospital', for: place, months: 4, milestones: [['Card agreed', 2]] },
  },
  {
    what: 'Put one field for non-fatal strangulation into the referral form, which cannot be sent with it empty.',
    outcome: 'What is told once reaches everybody who weighs the risk.',
    proofWanted: 'Twenty referrals looked through each half-year.',
    ...{ agency: 'police', for: field, months: 5, milestones: [['Form agreed with the support service', 2]] },
  },
  {
    what: 'Take the same field into the summary for the meeting.',
    outcome: 'The meeting takes its risk from what was told.',
    proofWanted: 'Twenty summaries beside their referrals.',
    ...{ agency: 'da-service', for: field, months: 5, milestones: [] },
  },
  {
    what: 'Change the letters so that none can go to an address at which somebody asked not to be written to.',
    outcome: 'A wish noted in a call protects whoever made it.',
    proofWanted: 'A test letter to each of ten such homes is stopped.',
    ...{ agency: 'housing-association', for: letters, months: 3, milestones: [['Supplier asked', 1]] },
  },
  {
    what: 'Teach the staff of the homes what a wish not to be written to means.',
    outcome: 'Staff ask, note it, and keep to it.',
    proofWanted: 'What staff say in three team meetings, not the list of who attended.',
    ...{ agency: 'housing-association', for: letters, months: 6, milestones: [] },
  },
  {
    what: 'Ask every adult alone at the first appointment about safety at home.',
    outcome: 'More people tell somebody, earlier.',
    proofWanted: 'Notes of thirty first appointments.',
    ...{
      agency: 'mental-health',
      months: 8,
      milestones: [
        ['Template changed', 3],
        ['First thirty looked through', 7],
      ],
    },
  },
  {
    what: 'Name one clinician in each practice whom the meeting can reach within a day.',
    outcome: 'What the practice knows is at the table.',
    proofWanted: 'A list that answered a test call.',
    ...{ agency: 'icb', months: 4, milestones: [] },
  },
  {
    what: 'Send the minutes of each risk meeting within two working days.',
    outcome: 'Whoever was not there acts on the same risk.',
    proofWanted: 'Days between meeting and minutes, for a quarter.',
    ...{ agency: 'police', months: 3, milestones: [] },
  },
  {
    what: 'Look each month through the queue of referrals that nobody has taken.',
    outcome: 'No referral is left in a queue that was retired.',
    proofWanted: 'A count each month, with what was found.',
    ...{ agency: 'council-children', months: 2, milestones: [] },
  },
  {
    what: 'Offer an advocate in the language of the person at every first contact with adult social care.',
    outcome: 'Family members do not interpret.',
    proofWanted: 'What people who used it say.',
    ...{ agency: 'council-adults', months: 9, milestones: [['Contract changed', 5]] },
  },
  {
    what: 'Ask about drink and safety together in the first assessment.',
    outcome: 'Risk is seen where people ask for help with drink.',
    proofWanted: 'Twenty assessments, by a peer from another service.',
    ...{ agency: 'drugs-alcohol', months: 6, milestones: [] },
  },
  {
    what: 'Give the housing options team a direct line to the support service.',
    outcome: 'Nobody waits a week for a call back.',
    proofWanted: 'Length of wait for a quarter.',
    ...{ agency: 'council-housing', months: 3, milestones: [] },
  },
  {
    what: 'Check at licence meetings that contact conditions are known to the police on the borough.',
    outcome: 'A breach is acted on the same day.',
    proofWanted: 'Ten licences beside the police record.',
    ...{ agency: 'probation', months: 5, milestones: [] },
  },
  {
    what: 'Carry a question about safety at home in the visits to homes for fire safety.',
    outcome: 'People whom no other service sees are asked.',
    proofWanted: 'How often it was asked, and what came of it.',
    ...{ agency: 'fire', months: 7, milestones: [['Crews briefed', 3]] },
  },
];
