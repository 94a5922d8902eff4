import { addDays, type Day } from '../../kernel/day.js';
import { agreeTerms, draftTerms, showTerms, writePart } from '../acts/agree-terms.js';
import { appoint, declareAs } from '../acts/appoint.js';
import type { CaseFile } from '../acts/case-file.js';
import { appointCandidate, specify, state } from '../acts/chair.js';
import { considerUnlisted } from '../acts/chair-unlisted.js';
import { putDataProtectionInPlace } from '../acts/data-protection.js';
import { tellFamily } from '../acts/decide.js';
import { hearOnTerms, meetFamily, offerAdvocacy, planFamily, speakWith } from '../acts/family.js';
import { chooseNames } from '../acts/hear-family.js';
import { approve, callMeeting, minute, type Said, sendMinutes, sendTheAgenda } from '../acts/meetings.js';
import { acceptAs, formIt, offer, seat } from '../acts/panel.js';
import { openNotice } from '../acts/tell.js';
import { nameEverybody } from '../acts/who-is-who.js';
import { careers } from '../content/chairs.js';
import type { WholeReview } from '../content/whole-review.js';
import { type Scene, scene } from '../stage/stage.js';
import { recipientEmail } from './beginning.js';
import { beside } from './beside.js';
import { toBeHeld } from './to-be-held.js';

/** The working days of a case, from the one on which it was notified. */
export type Days = (workingDay: number) => Day;

const chair = { name: 'Dr Angelica Stonecrop', email: 'angelica.stonecrop@bexley.example', role: 'chair' } as const;
const author = { name: 'Valerian Moss', email: 'valerian.moss@bexley.example', role: 'author' } as const;

/** From the notification to the end of the trial: decided, panel and family at the table, terms agreed. */
export const setUp = (file: CaseFile, told: WholeReview, on: Days): Scene[] => [
  ...toBeHeld(file, { death: told.death, diedOn: addDays(on(0), -2), on, reasons: told.reasons }),
  scene(on(17), '15:00', (stage) =>
    openNotice(stage, file, {
      email: recipientEmail('mopac'),
      reply: { name: 'Elder Fairweather', post: 'Policy lead', reply: '' },
    }),
  ),
  scene(on(18), '16:00', (stage) =>
    tellFamily(stage, file, { toldName: told.contact.relationship, toldBy: 'DC Thrift Campion, liaison officer' }),
  ),
  ...offices(file, on),
  ...family(file, told, on),
  ...panel(file, told, on),
  ...beside(file, told, on),
];

const offices = (file: CaseFile, on: Days): Scene[] => [
  scene(on(19), '09:30', (stage) => specify(stage, file, ['chairing', 'domestic-abuse', 'coercive-control'])),
  scene(on(20), '10:00', (stage) => considerUnlisted(stage, file, chair)),
  scene(on(20), '10:10', (stage) => considerUnlisted(stage, file, author)),
  scene(on(22), '19:00', (stage) => state(stage, file, { ...chair, career: careers.stonecrop, reviewsInHand: 1 })),
  scene(on(23), '12:00', (stage) => state(stage, file, { ...author, career: careers.moss, reviewsInHand: 1 })),
  ...[chair, author].map((one, index) =>
    scene(on(28), `10:${10 + index}`, (stage) =>
      appointCandidate(stage, file, {
        ...one,
        reason: 'Known for careful work with families, and free at once.',
        certificate: one.role === 'chair' ? 'AAFDA training for chairs' : 'Writing overview reports',
        certifiedOn: addDays(on(0), -200),
      }),
    ),
  ),
  scene(on(29), '10:00', (stage) =>
    appoint(stage, file, [
      { person: 'minute-taker', role: 'minute-taker' },
      { person: 'single-point-of-contact', role: 'single-point-of-contact' },
      { person: 'information-governance', role: 'information-governance' },
    ]),
  ),
  ...['independent-chair', 'report-author', 'minute-taker', 'single-point-of-contact', 'information-governance'].map(
    (person, index) => scene(on(30), `11:${10 + index}`, (stage) => declareAs(stage, file, person)),
  ),
  scene(on(40), '15:00', (stage) => putDataProtectionInPlace(stage, file)),
];

const family = (file: CaseFile, { contact, named, saidOfTerms, called }: WholeReview, on: Days): Scene[] => [
  scene(on(31), '09:40', (stage) =>
    planFamily(stage, file, {
      approach: 'By telephone first, at the hour that they name.',
      timing: 'Not in the weeks of the trial, nor around an anniversary.',
      through: 'The strategy manager; the chair once they have met.',
      outsideHelp: 'asking',
      outsideService: '',
    }),
  ),
  scene(on(31), '10:20', (stage) => meetFamily(stage, file, contact)),
  scene(on(31), '17:10', (stage) =>
    speakWith(stage, file, { name: contact.name, first: true, said: 'Wants to help, and to be asked again.' }),
  ),
  scene(on(31), '17:40', (stage) => offerAdvocacy(stage, file, contact.name)),
  scene(on(43), '17:20', (stage) => hearOnTerms(stage, file, { name: contact.name, askedOn: on(41), ...saidOfTerms })),
  scene(on(110), '17:20', (stage) =>
    speakWith(stage, file, {
      name: contact.name,
      said: 'Was told how far the review is, and that it waits for the trial.',
    }),
  ),
  scene(on(152), '15:00', (stage) => chooseNames(stage, file, { name: contact.name, called })),
  ...(named === undefined ? [] : [scene(on(154), '10:30', (stage) => nameEverybody(stage, file, named))]),
];

const panel = (file: CaseFile, told: WholeReview, on: Days): Scene[] => [
  scene(on(32), '15:00', (stage) => seat(stage, file, told.panel)),
  scene(on(33), '09:00', (stage) => declareAs(stage, file, 'panel-da')),
  scene(on(33), '09:10', (stage) => acceptAs(stage, file, 'panel-da')),
  scene(on(34), '10:00', (stage) => formIt(stage, file, 'Others are invited when the panel comes to what they know.')),
  scene(on(34), '10:30', (stage) => offer(stage, file)),
  ...met(file, { kind: 'first', calledOn: on(35), on: on(46), said: firstMeeting(told.minutes[0]) }),
  scene(on(41), '10:00', (stage) =>
    draftTerms(stage, file, {
      deathKind: 'partner',
      period: { from: addDays(on(0), -2200), to: addDays(on(0), -2), reason: 'From the first contact with a service.' },
    }),
  ),
  scene(on(44), '15:00', (stage) => writePart(stage, file, { key: 'family', text: told.familyInTerms })),
  scene(on(45), '12:00', (stage) => showTerms(stage, file, 'For the first meeting of the panel')),
  scene(on(46), '16:00', (stage) =>
    agreeTerms(stage, file, {
      agreedBy: 'the panel at its first meeting, and the CSP chair',
      familyWords: told.saidOfTerms.said,
      changeReason: '',
    }),
  ),
  ...met(file, { kind: 'panel', calledOn: on(140), on: on(156), said: lastMeeting(told.minutes[1]) }),
  scene(on(156), '12:50', (stage) => approve(stage, file, { on: on(46), at: on(156) })),
];

interface Met {
  readonly kind: 'first' | 'panel';
  readonly calledOn: Day;
  readonly on: Day;
  readonly said: Said;
}

const met = (file: CaseFile, { kind, calledOn, on, said }: Met): Scene[] => [
  scene(calledOn, '09:20', (stage) =>
    callMeeting(stage, file, { kind, on, starts: '10:00', ends: '12:30', place: 'Civic Offices, room 2' }),
  ),
  scene(calledOn, '09:40', (stage) => sendTheAgenda(stage, file, on)),
  scene(on, '12:40', (stage) => minute(stage, file, { on, said })),
  scene(on, '16:10', (stage) => sendMinutes(stage, file, on)),
];

const firstMeeting = (said: string): Said => ({
  welcome: { text: 'The chair welcomed everybody. The panel was silent for a moment.' },
  terms: { text: said, decision: 'The terms are agreed.' },
  scope: { text: 'Asked. Nobody else for now.' },
});

const lastMeeting = (said: string): Said => ({
  lessons: { text: said, decision: 'The author drafts the report.' },
  scope: { text: 'Asked. The breadth is enough.' },
});
