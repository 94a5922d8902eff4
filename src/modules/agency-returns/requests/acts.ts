import type { ActWording } from '../../module.js';

/** What is done about requests, in words for the timeline. */
export const requestActs: Readonly<Record<string, ActWording>> = {
  'agency-returns.asked': {
    one: 'Asked an agency for its chronology or management review',
    many: (times) => `Asked ${times} agencies for their chronologies and management reviews`,
  },
  'agency-returns.people-named': {
    one: 'An agency named who writes and who signs its return',
    many: (times) => `Agencies named ${times} times who writes and who signs their returns`,
  },
  'agency-returns.named-declined': 'Asked an agency to name somebody else',
  'agency-returns.imr-author-named': {
    one: 'Gave an agency’s author access',
    many: (times) => `Gave the authors of ${times} agencies access`,
  },
  'agency-returns.agency-senior-named': {
    one: 'Gave an agency’s senior manager access',
    many: (times) => `Gave the senior managers of ${times} agencies access`,
  },
  'agency-returns.link-sent-again': 'Sent an agency the link to its request again',
  'agency-returns.contact-changed': 'Sent an agency’s request to another contact',
  'agency-returns.asked-anew': 'Changed what an agency is asked for',
  'agency-returns.day-agreed': 'Agreed another day for an agency’s return',
  'agency-returns.reminded': {
    one: 'Reminded an agency of its return',
    many: (times) => `Sent ${times} reminders of returns to agencies`,
  },
  'agency-returns.escalated': {
    one: 'Asked an agency’s chief officer for its return',
    many: (times) => `Asked the chief officers of ${times} agencies for their returns`,
  },
  'agency-returns.reminder-undeliverable': 'A reminder of a return was due, but nobody is known to send it to',
  'agency-returns.spoken-to': 'Spoke to an agency about its return',
  'agency-returns.withdrawn': 'Withdrew a request to an agency',
  'agency-returns.did-not-take-part': 'Recorded that an agency was asked for its return and did not take part',
  'agency-returns.handed-over': 'Handed a request over to the agency that goes on with it',
};
