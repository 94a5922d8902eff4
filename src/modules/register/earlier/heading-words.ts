import type { FieldId } from './fields.js';

/** What spreadsheets call each field, beside its own heading: as partnerships head their columns. */
export const headingWords: Readonly<Record<FieldId, string>> = {
  reference:
    'ref; ref no; case reference; case ref; dhr reference; dhr ref; reference number; dhr number; dhr no; case number; case no; no; number; id',
  pseudonym:
    'pseudonym of victim; victim pseudonym; known as; called; pseudonyms; name used; names used; name used in report',
  partnership: 'csp; area; borough; local authority; community safety partnership; council; district; locality',
  regime: 'dhr or dardr; legislation; act',
  kind: 'type; type of review; review type; kind of review',
  died: 'death; dod; date of homicide; date of incident; homicide date; incident date; died',
  aware: 'date aware; aware; first aware; date csp aware; csp aware',
  notified:
    'date notified; notification; date of notification; notification date; notification received; date of referral; referral date; referred',
  decision:
    'outcome of decision; dhr decision; decision made; dhr yes no; criteria met; agreed to do dhr; agreed to hold; dhr agreed; review agreed',
  decided: 'date of decision; decision date; date decided',
  'home-office-told':
    'ho told; home office notified; ho notified; date home office informed; home office informed; ho informed',
  'mopac-told': 'mopac notified; mopac informed; mopac',
  'family-told': 'family told; family contacted; family informed; family notified; contact with family',
  chair: 'independent chair; name of chair; dhr chair; chair name',
  author: 'report author; overview author; author name; independent author; chair author',
  'terms-agreed':
    'tor; tor date; terms of reference; terms of reference agreed; tor agreed; date of terms of reference',
  'panel-formed': 'date panel formed; panel set up',
  'first-panel': 'first panel; 1st panel; panel 1; first meeting',
  'panel-papers': 'panel papers',
  'panel-dates': 'panel meetings; panel meeting dates; dates of panels; panels',
  'returns-due': 'imr due; imr deadline; imr due date; imrs due date',
  'returns-received': 'imr received; imrs in; imrs returned; imrs',
  paused: 'pause; paused; on hold; hold; paused from; delay',
  'pause-told': 'ho told of pause',
  drafted: 'draft; first draft; draft received; draft overview report; report drafted',
  'signed-off': 'sign off; signed off; csp signed off; csp approval; agreed by csp',
  submitted:
    'qa submitted; submitted to home office; sent to home office; submitted; submitted to ho; sent to ho; ho submission; home office submission; date sent to home office',
  'panel-met': 'qa meeting; qa panel; home office panel; ho panel; qa panel date; ho qa panel; quality assurance panel',
  letter: 'qa letter; ho letter; letter; letter received; feedback letter',
  outcome: 'qa outcome; outcome; ho outcome; home office outcome; feedback',
  'chief-officers': 'letters to chief officers; chief officers; chief officers written to; chief executive letters',
  boards:
    'board; board dates; csp board; bcsp board; sab; scp; safeguarding adults board; partnership meetings; sab scp',
  published: 'publication; date published; publication date; date of publication',
  link: 'url; web link; website; weblink; hyperlink; link to report',
  'six-month-due': '6 month due; 6 month update due; six month due; 6-month due',
  'six-month-done': '6 month done; 6 month update; 6 month update done; six month update; 6-month done',
  leaflet: 'leaflet; learning briefing; 7 minute briefing; seven minute briefing',
  'actions-total': 'actions total; total actions; number of actions; no of actions; recommendations',
  'actions-open': 'open actions; outstanding actions; actions outstanding',
  'actions-late': 'overdue actions; late actions',
  themes: 'theme; learning themes; key themes; key learning',
  stage: 'status; current status; state; current stage; position; progress',
  closed: 'date closed; closed date; completed; date completed; case closed',
  cost: 'costs; total cost; cost of review; chair cost',
  'in-stage': 'days at stage',
  late: 'overdue; days late',
  'next-due': 'next date; next deadline; next milestone due',
  'next-duty': 'next step; next steps; next action; next milestone',
  owner: 'owner; lead; lead officer; responsible; lead person; case owner',
  notes:
    'note; comments; comment; remarks; update; updates; notes and updates; status notes; status and notes; notes status',
};
