import { stemOf } from './stem.js';

/** Words that mean the same in this field, the name of the meaning first. Each word is matched by its stem. */
const SAME: readonly (readonly string[])[] = [
  ['train', 'training', 'teach', 'learning', 'course', 'briefing', 'workshop', 'upskill'],
  ['staff', 'worker', 'practitioner', 'professional', 'employee', 'clinician', 'officer', 'personnel'],
  ['victim', 'survivor', 'patient', 'client', 'person', 'adult'],
  ['perpetrator', 'abuser', 'offender', 'assailant'],
  ['risk', 'danger', 'harm', 'dash'],
  ['assess', 'assessment', 'screen', 'identify', 'identification', 'recognise', 'recognition'],
  ['share', 'sharing', 'exchange', 'disclose', 'pass', 'inform', 'notify', 'communicate'],
  ['information', 'record', 'note', 'documentation', 'file', 'data', 'intelligence'],
  ['policy', 'procedure', 'protocol', 'pathway', 'guidance', 'process'],
  ['refer', 'referral', 'signpost', 'marac'],
  ['abuse', 'violence', 'dv', 'da', 'dva'],
  ['control', 'coercive', 'coercion', 'controlling'],
  ['strangle', 'strangulation', 'suffocation', 'choke'],
  ['audit', 'dip', 'sample', 'monitor', 'evaluate', 'assurance'],
  ['gp', 'practice', 'doctor', 'surgery', 'primary'],
  ['enquire', 'enquiry', 'ask', 'question', 'inquiry'],
  ['alone', 'private', 'privately', 'separately'],
  ['child', 'children', 'young'],
  ['agency', 'organisation', 'partner', 'body', 'service'],
];

const MEANINGS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([name = '', ...words]) => [name, ...words].map((word) => [stemOf(word), name] as const)),
);

/** What a stem means in this field; itself for most. */
export const meaningOf = (stem: string): string => MEANINGS.get(stem) ?? stem;
