import type { Module } from '../module.js';

/** What was done about boards, for the timeline. */
export const boardActs: NonNullable<Module['acts']> = {
  'board.added': { one: 'Added a board', many: (times) => `Added ${times} boards` },
  'board.changed': 'Changed a board',
  'board.ended': 'Recorded that a board has ended',
  'board.meeting-added': {
    one: 'Put a meeting of a board into the calendar',
    many: (times) => `Put ${times} meetings of boards into the calendar`,
  },
  'board.meeting-changed': 'Changed a meeting of a board',
  'board.meeting-cancelled': 'Recorded that a meeting of a board is off',
  'board.minuted': 'Wrote down what a board noted',
  'board.item-placed': {
    one: 'Put an item on the agenda of a board',
    many: (times) => `Put ${times} items on agendas of boards`,
  },
  'board.item-off': 'Took an item off the agenda of a board',
  'board.item-minuted': {
    one: 'Wrote down what a board made of an item',
    many: (times) => `Wrote down what boards made of ${times} items`,
  },
  'brief-report.drawn-up': 'Drew up the brief report for the boards',
  'brief-report.written': {
    one: 'Wrote on the brief report for the boards',
    many: (times) => `Wrote on the brief report for the boards ${times} times`,
  },
  'brief-report.deleted': 'Deleted a draft of the brief report for the boards',
  'brief-report.issued': 'Issued the brief report for the boards',
  'brief-report.taken': 'Took a copy of the brief report for the boards',
  'brief-report.seen': 'Read the brief report for the boards',
  'board.given': {
    one: 'Recorded what a board was given',
    many: (times) => `Recorded what boards were given, ${times} times`,
  },
  'board.given-taken-back': 'Took back a record of what a board was given',
};
