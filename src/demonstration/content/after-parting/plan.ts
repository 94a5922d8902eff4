import type { ActionKept, LeadTold } from '../plans.js';

const someone = (name: string, post: string, agency: string): LeadTold => ({ name, post, agency });

const stalking = someone('DI Larkspur Denholm', 'Detective inspector, stalking unit', 'police');
const systems = someone('Thistle Garrowby', 'Head of information, borough command', 'police');
const licences = someone('Fern Lockwood-Ash', 'Deputy head of service', 'probation');
const moves = someone('Cowslip Barrowman', 'Head of housing options', 'council-housing');
const schools = someone('Medick Ransome', 'Head of education safeguarding', 'council-children');
const advocates = someone('Betony Rusk', 'Lead advocate', 'da-service');
const meeting = someone('Yarrow Pendlebury', 'MARAC co-ordinator', 'da-service');

/** Comes after whoever handed an action back. */
export const successor = someone('Eyebright Collis', 'Schools liaison lead', 'council-children');

/** Most of it was done within a year; some of it goes on to this day. */
export const plan: readonly ActionKept[] = [
  {
    what: 'Name the officer who reads all reports of stalking about one person before any is closed',
    outcome: 'A pattern is seen as one.',
    proofWanted: 'Dip sample of thirty closed reports.',
    ...{ lead: stalking, for: 'One officer reads', months: 4, milestones: [['Officer named', 1]] },
    came: [
      { does: 'tell', month: 1, met: ['Officer named'], progress: 'Named, with somebody for days off.' },
      {
        ...{ does: 'tell', month: 2, says: 'done' },
        progress: 'In the standing orders of the borough.',
        proof: {
          kind: 'policy',
          title: 'Standing order 14',
          file: 'Standing order 14\nNo report of stalking is closed before the reading officer has signed it.\n',
        },
      },
      {
        does: 'send-back',
        month: 2,
        reason: 'An order says what is to be done. The plan asks for thirty reports that show it.',
      },
      {
        ...{ does: 'tell', month: 4, says: 'done' },
        progress: 'Thirty closed reports were read by the review team of another borough.',
        proof: {
          ...{
            kind: 'practice',
            title: 'Dip sample of thirty reports',
            independent: true,
            words: '28 of 30 read together.',
          },
          file: 'Dip sample of thirty closed reports\nRead together before closing: 28\nNot: 2 (both in the first week)\n',
        },
      },
      { does: 'close', month: 4, reason: '28 of 30, and the two are explained.' },
      {
        ...{ does: 'reopen', month: 17, by: 'single-point-of-contact' },
        reason: 'A year on fewer than half are read together: the named officer left, and nobody was named.',
      },
      {
        ...{ does: 'tell', month: 18, says: 'at-risk', asksFor: 34 },
        progress: 'Two officers are named, so that it hangs on nobody alone.',
        obstacle: 'The desk is four short until the spring.',
      },
      { does: 'agree-day', month: 18, reason: 'Agreed: it is the lasting that counts this time.' },
    ],
  },
  {
    what: 'Show conditions of licences on the screen of whoever is sent to a place or person',
    outcome: 'A condition is known where it is broken.',
    proofWanted: 'Ten licences, compared on both sides.',
    ...{ lead: systems, for: 'Conditions of a licence', months: 6, milestones: [['Fields agreed with probation', 3]] },
    came: [
      { does: 'tell', month: 3, met: ['Fields agreed'], progress: 'Agreed. The change is ordered.' },
      {
        ...{ does: 'tell', month: 5, says: 'at-risk', asksFor: 10 },
        ...{ progress: 'The change waits for the next release.', obstacle: 'Releases are twice a year.' },
      },
      {
        does: 'agree-day',
        month: 5,
        reason: 'Nothing can be done about the release. Until then a list is printed each week.',
      },
      {
        ...{ does: 'tell', month: 10, says: 'done' },
        progress: 'On the screens since the first of the month.',
        proof: { kind: 'practice', title: 'Ten licences compared', words: 'The same on both sides in ten of ten.' },
      },
      { does: 'close', month: 10, reason: 'Compared with probation in the room.' },
    ],
  },
  {
    what: 'Take a sighting at a duty number, at weekends too',
    outcome: 'Probation knows on the same day.',
    proofWanted: 'Calls of a quarter.',
    ...{ lead: licences, for: 'Conditions of a licence', months: 5, milestones: [] },
    came: [
      {
        ...{ does: 'tell', month: 4, says: 'done' },
        progress: 'In service. Nineteen calls in the first quarter, five led to recall.',
        proof: { kind: 'outcome', title: 'Calls of the first quarter', words: '19 calls, 5 recalls.' },
      },
      { does: 'close', month: 4, reason: 'It is used, and it works.' },
    ],
  },
  {
    what: 'Agree that an order is considered before anybody who is followed is advised to move',
    outcome: 'The cost is borne by whoever does the harm.',
    proofWanted: 'Forty moves, read by somebody outside.',
    ...{ lead: moves, for: 'Before somebody is asked', months: 8, milestones: [['Agreement signed', 4]] },
    came: [
      { does: 'tell', month: 4, met: ['Agreement signed'], progress: 'Signed by all three.' },
      {
        ...{ does: 'tell', month: 8, says: 'done' },
        progress: 'Forty moves of half a year were read.',
        proof: {
          kind: 'practice',
          title: 'Forty moves',
          words: 'Considered in 34 of 40; applied for in 12.',
          independent: true,
        },
      },
      { does: 'close', month: 8, reason: '34 of 40. The six are the subject of the joint audit.' },
    ],
  },
  {
    what: 'Read fifty moves a year together, police, housing and advocates in one room',
    outcome: 'What was agreed is still done.',
    proofWanted: 'The three yearly audits.',
    ...{
      lead: moves,
      for: 'Before somebody is asked',
      months: 36,
      milestones: [
        ['First audit', 14],
        ['Second audit', 26],
      ],
    },
    came: [
      {
        ...{ does: 'tell', month: 14, met: ['First audit'] },
        progress: 'First audit: considered in 44 of 50.',
        proof: { kind: 'practice', title: 'First joint audit', words: '44 of 50', independent: true },
      },
      { does: 'tell', month: 20, progress: 'The files for the second are drawn.' },
      {
        ...{ does: 'tell', month: 26, met: ['Second audit'] },
        progress: 'Second audit: considered in 47 of 50.',
        proof: { kind: 'practice', title: 'Second joint audit', words: '47 of 50', independent: true },
      },
    ],
  },
  {
    what: 'Give each school a named person to tell and be told',
    outcome: 'What schools see is put to use.',
    proofWanted: 'The list, and the calls of a term.',
    ...{ lead: schools, for: 'Every school has one', months: 7, milestones: [['List drawn up', 4]] },
    came: [
      { does: 'tell', month: 4, met: ['List drawn up'], progress: 'All fifty-eight schools have a name.' },
      {
        ...{ does: 'tell', month: 7, says: 'done' },
        progress: 'Twenty-three calls in the first term.',
        proof: { kind: 'outcome', title: 'Calls of the first term', words: '23 calls from 14 schools.' },
      },
      { does: 'close', month: 7, reason: 'The list is whole, and it is used.' },
      {
        ...{ does: 'reopen', month: 18, by: 'single-point-of-contact' },
        reason: 'A head teacher rang us: the name on her list had left in the summer. Eleven others had too.',
      },
      { does: 'tell', month: 20, progress: 'Posts stand on the list now and not names.' },
      {
        ...{ does: 'tell', month: 22, says: 'done' },
        progress: 'All schools were rung. Every number was answered.',
        proof: { kind: 'practice', title: 'Fifty-eight calls', words: '58 of 58 answered by the post on the list.' },
      },
      { does: 'close', month: 22, reason: 'Rung again by us: ten of ten.' },
    ],
  },
  {
    what: 'Print a card for crossing patrols with what to look for',
    outcome: 'Who stands at the gate knows whom to ring.',
    proofWanted: 'The card.',
    ...{ lead: advocates, for: 'Every school has one', months: 6, milestones: [] },
    came: [
      { does: 'tell', month: 3, progress: 'A draft was shown to six patrols.' },
      {
        ...{ does: 'supersede', month: 3, other: 'Give each school a named' },
        reason: 'They asked for a name to ring and no card. They have it.',
      },
    ],
  },
  {
    what: 'Train advocates to look for shared apps, accounts and trackers',
    outcome: 'Nobody is led to a new address by a telephone.',
    proofWanted: 'Safety plans that say so.',
    ...{ lead: advocates, for: 'A look at the telephone', months: 5, milestones: [] },
    came: [
      {
        ...{ does: 'tell', month: 5, says: 'done' },
        progress: 'All eleven are trained. It stands in the safety plan.',
        proof: { kind: 'practice', title: 'Forty safety plans', words: 'Looked at in 38 of 40; something found in 9.' },
      },
      { does: 'close', month: 5, reason: '38 of 40, and nine people were helped.' },
    ],
  },
  {
    what: 'Train every response officer to look for trackers',
    outcome: 'The first officer at the door can look.',
    proofWanted: 'Numbers trained.',
    ...{ lead: stalking, for: 'A look at the telephone', months: 9, milestones: [] },
    came: [
      {
        ...{ does: 'tell', month: 8, says: 'stuck' },
        ...{ progress: 'Forty of four hundred.', obstacle: 'The money that was asked for was not given.' },
      },
      {
        ...{ does: 'not-implement', month: 12 },
        reason:
          'The Board accepted that it cannot be paid for. Officers ring the advocates’ desk from the door instead; it is counted there.',
      },
    ],
  },
  {
    what: 'Let no case leave the meeting on risk without an action about him',
    outcome: 'The danger is dealt with where it comes from.',
    proofWanted: 'Count of a quarter.',
    ...{ lead: meeting, for: 'Every case at the meeting', months: 4, milestones: [] },
    came: [
      {
        ...{ does: 'tell', month: 4, says: 'done' },
        progress: '96 cases in the quarter. Ninety-six had one.',
        proof: {
          kind: 'outcome',
          title: 'Count of a quarter',
          words: '96 of 96',
          file: 'Cases heard: 96\nWith an action about him: 96\n',
        },
      },
      { does: 'close', month: 4, reason: 'All of them.' },
    ],
  },
  {
    what: 'Open orders and conditions to each other across the region, at any hour',
    outcome: 'A border hides nobody.',
    proofWanted: 'A test with five names, each half-year.',
    ...{ lead: systems, for: 'Orders and conditions', reach: 'regional', months: 28, late: true },
    milestones: [
      ['Agreement of the forces', 12],
      ['First test', 20],
    ],
    came: [
      { does: 'tell', month: 6, progress: 'Four of six forces have agreed.' },
      { does: 'tell', month: 12, met: ['Agreement'], progress: 'All six have agreed.' },
      {
        ...{ does: 'tell', month: 20, met: ['First test'] },
        progress: 'First test: four names of five were found.',
        proof: { kind: 'practice', title: 'Test with five names', words: '4 of 5' },
      },
      {
        ...{ does: 'tell', month: 25, says: 'stuck' },
        ...{
          progress: 'One force has left the contract.',
          obstacle: 'Its orders cannot be read until a new one is signed.',
        },
      },
    ],
  },
  {
    what: 'Ask the Home Office for guidance on joining reports',
    outcome: 'It is done in the same way everywhere.',
    proofWanted: 'The answer.',
    ...{ lead: stalking, for: 'National guidance', reach: 'national', months: 4, milestones: [] },
    came: [
      {
        ...{ does: 'tell', month: 3, says: 'done' },
        progress: 'Asked and answered: it is taken into the next edition.',
        proof: {
          kind: 'promise',
          title: 'Letter of the Home Office',
          words: 'It will be “considered in full” for the next edition.',
        },
      },
      { does: 'close', month: 3, reason: 'What we can do is done. The new edition is looked for.' },
    ],
  },
  {
    what: 'Take a leaflet on stalking to the thirty largest workplaces of the borough',
    outcome: 'Colleagues know what they see.',
    proofWanted: 'Calls that name a workplace.',
    ...{ lead: advocates, months: 31, milestones: [] },
    came: [
      { does: 'tell', month: 16, progress: 'Eleven of thirty.' },
      {
        ...{ does: 'tell', month: 28, says: 'done' },
        progress: 'Thirty of thirty. Fourteen calls named a workplace.',
        proof: {
          kind: 'outcome',
          title: 'Calls that named a workplace',
          words: '14 in a year, none in the year before.',
        },
      },
    ],
  },
  {
    what: 'Train the front desks of council offices on what to do when somebody is followed in',
    outcome: 'A public place is a safe place.',
    proofWanted: 'A visit to each desk by somebody who is not known there.',
    ...{ lead: moves, months: 31, milestones: [] },
    came: [
      { does: 'tell', month: 22, progress: 'Five of eight desks.' },
      {
        ...{ does: 'tell', month: 28, says: 'at-risk', asksFor: 35 },
        ...{ progress: 'Six of eight.', obstacle: 'Two offices move in the spring; their staff are not known yet.' },
      },
    ],
  },
];
