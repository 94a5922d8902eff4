import type { FindingDraft } from '../../modules/findings/index.js';
import type { EntryTold } from '../acts/read-chronologies.js';

/** A finding as somebody of the cast records it. */
export interface FindingTold extends Pick<FindingDraft, 'kind' | 'title' | 'text'> {
  readonly keyIssue?: true;
  readonly themes: readonly string[];
  readonly characteristics?: FindingDraft['characteristics'];
  /** Keys of the cast. */
  readonly agencies: readonly string[];
  /** Places of lines of enquiry, from 0. */
  readonly lines?: readonly number[];
  readonly entries?: readonly EntryTold[];
  /** What the family said of it. */
  readonly said?: string;
}

/** What the author finds while reading the chronologies together. */
export const issuesAndPractice: readonly FindingTold[] = [
  {
    kind: 'issue',
    keyIssue: true,
    title: 'She was never seen without him in either hospital visit, and nobody noticed that this was so',
    text: 'The policy of the trust asks staff to see every adult with an unexplained injury alone.\n\nOn neither night was there a place on the card for it, nor a second person to take him to another room. Those who were on duty told the review that they knew of the policy and **had no way to follow it** in a full department.',
    themes: ['risk', 'policy', 'training'],
    characteristics: ['sex'],
    agencies: ['hospital'],
    lines: [4, 5],
    entries: [['hospital', 'Broken left wrist']],
    said: 'Her sister asks why he was allowed to answer for her.',
  },
  {
    kind: 'issue',
    keyIssue: true,
    title: 'Strangulation was told to one service and did not reach the summary that the police worked from',
    text: 'The support service wrote of hands on her throat. The referral form has a box for it; the summary that officers read has none.\n\n- It was typed by hand from the form.\n- Nobody compared the two.\n- The meeting took its risk from the summary.',
    themes: ['information', 'risk'],
    agencies: ['police', 'da-service'],
    lines: [2, 3],
    entries: [
      ['da-service', 'She said that he put his hands'],
      ['police', 'MARAC referral received'],
    ],
  },
  {
    kind: 'issue',
    keyIssue: true,
    title: 'A letter about rehousing was posted to the home that she shared with him',
    text: 'She had asked that nothing came by post. Her wish stood in a note of the first call and not in the field from which letters take their address.',
    themes: ['information', 'policy'],
    characteristics: ['economic'],
    agencies: ['housing-association'],
    lines: [3, 5],
    entries: [['housing-association', 'Homelessness application']],
    said: 'The family learned of the letter from the review. They ask that this be told plainly.',
  },
  {
    kind: 'issue',
    title: 'Her plan to move was talked over in front of him',
    text: 'The visit was announced to both. The worker had not been told of the referral, and the form for home visits does not ask who is safe to speak with whom.',
    themes: ['inter-agency', 'training'],
    agencies: ['council-children'],
    lines: [0, 5],
    entries: [['council-children', 'Home visit']],
  },
  {
    kind: 'issue',
    title: 'Two records of one injury differ, and neither service asked the other',
    text: 'The hospital wrote of the left wrist and the stairs; its letter to the surgery said the right one and a chair. A story that changes is a reason to ask again.',
    themes: ['information'],
    agencies: ['hospital', 'icb'],
    lines: [3],
    entries: [
      ['hospital', 'Broken left wrist'],
      ['icb', 'Letter from the hospital'],
    ],
  },
  {
    kind: 'issue',
    title: 'The silent call was closed as a misdial without looking up who had called from there before',
    text: 'The number was known from an earlier call. The form of the control room lets a call be closed before the history has loaded.',
    themes: ['risk', 'policy'],
    agencies: ['police'],
    lines: [2, 4],
    entries: [['police', 'Silent 999 call']],
  },
  {
    kind: 'good-practice',
    title: 'Her doctor saw her alone, believed her, and kept photographs of her bruises',
    text: 'She came with another complaint. The doctor made time, asked him to wait outside, and wrote down her own words.',
    themes: ['risk'],
    agencies: ['icb'],
    lines: [1, 7],
    entries: [['icb', 'She asked, alone']],
    said: 'Her sister would like the doctor to know that she spoke of it with gratitude.',
  },
  {
    kind: 'good-practice',
    title: 'The support service referred on the day it was told, and rang her at the hours that she had said were safe',
    text: 'Each call is recorded with the agreed words for when somebody else answers.',
    themes: ['referral', 'inter-agency'],
    agencies: ['da-service'],
    lines: [2, 7],
    entries: [['da-service', 'She said that he put his hands']],
  },
  {
    kind: 'good-practice',
    title: 'The school rang when she did not come at the usual time, though nothing obliged it to',
    text: '',
    themes: ['inter-agency'],
    agencies: ['council-children'],
    lines: [6, 7],
    entries: [['council-children', 'The school rang']],
  },
];

/** What cannot wait for the report. */
export const lessons: readonly FindingTold[] = [
  {
    kind: 'lesson',
    title: 'Everybody with an injury that could have been done by somebody else is seen alone once before they leave',
    text: 'It takes a second person and a second room. Where neither is there, the question waits for the telephone call of the next day.',
    themes: ['risk', 'policy'],
    agencies: ['hospital'],
    lines: [5],
  },
  {
    kind: 'lesson',
    title: 'A summary for a meeting on risk says of strangulation in so many words whether it was told, and by whom',
    text: 'Strangulation that was survived raises the risk of death many times over. A summary without a box for it loses it.',
    themes: ['information', 'risk'],
    agencies: ['police', 'da-service'],
    lines: [2, 3],
  },
  {
    kind: 'lesson',
    title:
      'Where somebody asks that nothing comes by post, the wish stands in the field from which letters take the address',
    text: '',
    themes: ['information'],
    agencies: ['housing-association'],
    lines: [1],
  },
];

/** What a member of the panel proposes. */
export const proposals: readonly FindingTold[] = [
  {
    kind: 'issue',
    title: 'Nobody asked what he did with her money, though three services knew that she had none',
    text: 'We see this in most of the families we work with. It stands in three chronologies and in no assessment.',
    themes: ['risk', 'training'],
    characteristics: ['economic', 'sex'],
    agencies: ['housing-association', 'icb', 'council-children'],
    lines: [1],
  },
  {
    kind: 'issue',
    title: 'The letter was posted although the note said not to',
    text: 'We have met this before.',
    themes: ['information'],
    agencies: ['housing-association'],
    lines: [3],
    entries: [['housing-association', 'Homelessness application']],
  },
];
