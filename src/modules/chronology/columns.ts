/** A column of a chronology, in files and on pages (domain 3.8). */
export type ColumnId =
  | 'number'
  | 'agency'
  | 'when'
  | 'time'
  | 'source'
  | 'person'
  | 'kind'
  | 'facts'
  | 'acted'
  | 'decision'
  | 'seen'
  | 'risk'
  | 'response'
  | 'comment'
  | 'significance'
  | 'lines'
  | 'masked';

export interface ChronologyColumn {
  readonly id: ColumnId;
  /** What we call it, in what we export too: read back, it is recognised by this. */
  readonly heading: string;
  /** What else people call it, in small letters. */
  readonly words: readonly string[];
  /** The most characters of a cell. */
  readonly max: number;
  /** Width in a spreadsheet at the most, in characters. Altogether they still print in a size that can be read across one A4 page. */
  readonly width: number;
}

/** Long texts: more than any record should need, and less than a spreadsheet's cell can hold. */
export const LONG = 20_000;

const column = (
  id: ColumnId,
  heading: string,
  rest: { max: number; width: number; words: string },
): ChronologyColumn => ({ id, heading, ...rest, words: rest.words.split(' | ') });

/** The columns in their order. The exporter writes these headings and the importer reads them: one list, so that neither loses what the other wrote. */
export const chronologyColumns: readonly ChronologyColumn[] = [
  column('number', 'No.', {
    max: 40,
    width: 6,
    words: `no | number | ref | ref no | row | entry | entry no | item | id | # | s/n | line`,
  }),
  column('agency', 'Agency', {
    max: 300,
    width: 18,
    words: `agency | organisation | service | agency name | agency/service`,
  }),
  column('when', 'Date', {
    max: 150,
    width: 14,
    words: `date | when | date of event | date of contact | date of incident | event date | contact date | date and time | date/time | date & time | date (dd/mm/yyyy) | dates | date of entry | incident date`,
  }),
  column('time', 'Time', {
    max: 60,
    width: 8,
    words: `time | time of event | time of contact | time (24hr) | time (24 hour) | hour`,
  }),
  column('source', 'Source', {
    max: 1_000,
    width: 18,
    words: `source | source of information | source of evidence | evidence | evidence source | record | record system | system | document | information source | reference | file reference | source/reference | source document | where recorded | source of info`,
  }),
  column('person', 'Who it concerns', {
    max: 500,
    width: 14,
    words: `person | subject | person concerned | who | individual | family member | subject(s) | people | relating to | name | name of individual | service user | client | patient | person(s) | victim/perpetrator | about`,
  }),
  column('kind', 'Kind of contact', {
    max: 200,
    width: 14,
    words: `type | type of contact | contact type | event type | type of event | event | contact | nature of contact | category | kind | incident type | mode of contact`,
  }),
  column('facts', 'What happened', {
    max: LONG,
    width: 44,
    words: `details | description | event details | what happened | summary | summary of event | detail | details of contact | details of event | significant event | narrative | details of incident | information | facts | summary of contact | description of event | detail of contact | contact details | event/contact | events`,
  }),
  column('acted', 'Who acted (role)', {
    max: 500,
    width: 14,
    words: `staff | professional | practitioner | role | by whom | who acted | worker | staff role | professional involved | professionals | staff member | seen by | officer | author of record | practitioner role`,
  }),
  column('decision', 'Decision or action', {
    max: LONG,
    width: 28,
    words: `action | actions | action taken | decision | outcome | decision/action | outcome/action | actions taken | decisions | action/outcome | decision made | outcomes | actions/outcome | decision / action taken`,
  }),
  column('seen', 'Seen or heard', {
    max: LONG,
    width: 16,
    words: `seen | victim seen | child seen | seen? | voice | voice of the victim | voice of the child | was victim seen | wishes and feelings | victim voice | seen/voice | seen or heard | seen alone`,
  }),
  column('risk', 'Risk tool', {
    max: 500,
    width: 10,
    words: `risk | risk assessment | dash | risk tool | risk level | dash/risk | risk grading | risk assessment tool | dara`,
  }),
  column('response', 'Response of the agency', {
    max: LONG,
    width: 24,
    words: `response | agency response | response of agency | agency involvement | service response | response to event | follow up | follow-up`,
  }),
  column('comment', 'Author’s comment', {
    max: LONG,
    width: 28,
    words: `comment | comments | analysis | author comment | author's comment | imr author comment | comments/analysis | imr comment | author analysis | reflection | remarks | notes | comment / analysis | critical analysis`,
  }),
  column('significance', 'Significance', {
    max: 100,
    width: 13,
    words: `significance | significant | key event | key practice episode | importance | kpe | rag | significance rating | key episode`,
  }),
  column('lines', 'Lines of enquiry', {
    max: 300,
    width: 9,
    words: `lines | line of enquiry | tor | terms of reference | kle | key line of enquiry | key lines of enquiry | tor item | relevance to tor | kloe | tor ref | tor reference | kles`,
  }),
  column('masked', 'Identifiers taken out', {
    max: 40,
    width: 12,
    words: `masked | anonymised | identifiers removed | redacted | identifiers taken out | anonymised? | identifier masking done`,
  }),
];

export const columnOf = (id: ColumnId): ChronologyColumn => {
  const found = chronologyColumns.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no column ${id}`);
  return found;
};
