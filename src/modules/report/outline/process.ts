import type { OutlineSection } from './section.js';

/** How the review was done: the first sections of the overview report. */
export const processSections: readonly OutlineSection[] = [
  {
    part: 'overview',
    key: 'introduction',
    heading: 'Introduction',
    help: 'Who died, who remembers them, and why this review was held. The person comes before the case.',
    asks: [
      'The panel’s condolences, and a tribute in the family’s words where they want one',
      'What the review is for: to learn, not to blame',
      'What happened, in a few plain sentences',
    ],
  },
  {
    part: 'overview',
    key: 'timescales',
    heading: 'Timescales',
    help: 'From the decision to the end of the review. Where it took longer than six months, say why.',
    asks: ['Why the review took as long as it did', 'What was done meanwhile so that nobody waited for lessons'],
    fills: 'timescales',
  },
  {
    part: 'overview',
    key: 'confidentiality',
    heading: 'Confidentiality',
    help: 'How people are protected, and what each is called. Say who chose the pseudonyms.',
    asks: [
      'Who chose the names, and whether the family agrees to them',
      'What was left out so that nobody is recognised',
    ],
    fills: 'people',
  },
  {
    part: 'overview',
    key: 'terms-of-reference',
    heading: 'Terms of reference',
    help: 'What the panel set out to find. The whole stands in the appendix.',
    asks: ['Changes made on the way, and who asked for them'],
    fills: 'terms',
  },
  {
    part: 'overview',
    key: 'methodology',
    heading: 'Methodology',
    help: 'How the review was done, so that a reader can judge what it rests on.',
    asks: [
      'What was read, who was spoken to, what could not be had',
      'The definitions used: domestic abuse (Domestic Abuse Act 2021), coercive and controlling behaviour, and others the report leans on',
    ],
    fills: 'method',
  },
  {
    part: 'overview',
    key: 'family-involvement',
    heading: 'Involvement of family, friends, colleagues, neighbours and the wider community',
    help: 'Who was invited, how, with what support, and what became of what they said. If somebody chose not to take part, say so without judging.',
    asks: [
      'Whom the panel wrote to or met, and when, by relationship and not by name',
      'The specialist advocate they were offered',
      'What they read before it was final, and what was changed for them',
    ],
    fills: 'family',
  },
  {
    part: 'overview',
    key: 'contributors',
    heading: 'Contributors to the review',
    help: 'Each agency and what it gave. Say that its author was independent of the case, or why not.',
    asks: ['Anybody who was asked and gave nothing, and why'],
    fills: 'contributors',
  },
  {
    part: 'overview',
    key: 'panel',
    heading: 'Review panel members',
    help: 'Names and roles: a reader is to see who judged, and that they could.',
    asks: [
      'Who brought knowledge of domestic abuse, and of the community concerned',
      'That nobody had line management of the case',
    ],
    fills: 'panel',
  },
  {
    part: 'overview',
    key: 'chair-and-author',
    heading: 'Chair and author of the overview report',
    help: 'Who they are, what they have done, and why they are independent.',
    asks: [
      'Career and experience in a few sentences',
      'Any tie to an agency of the area, when it ended, and why it is no bar',
    ],
    fills: 'chair',
  },
];
