import type { Audience } from '../../../kernel/resources.js';
import type { Proposal } from './proposed-set.js';

const EVERYBODY: readonly Audience[] = ['practitioners', 'chairs', 'panel-members', 'agencies', 'public'];
const LAW = 'https://www.legislation.gov.uk';

/**
 * What the law means, in short words of our own with the section of each: the Act stands, not these words. Section 8A is not known to be in
 * force, and its entry says so.
 */
export const definitions: readonly Proposal[] = [
  {
    ...{ key: 'definition-2021', kind: 'definition', audiences: EVERYBODY },
    title: 'Domestic abuse in law',
    says: 'What domestic abuse means in the Domestic Abuse Act 2021, in short. The words of the Act decide.',
    more: [
      'Domestic abuse is abusive behaviour between two people who are both 16 or over and personally connected (section 1(2)). It may be one incident or many. Any of these is abusive (section 1(3)):',
      '',
      '- physical or sexual abuse',
      '- violence or threats',
      '- controlling or coercive behaviour',
      '- economic abuse: what makes it much harder for somebody to have, use or keep money or other property, or to get goods or services (section 1(4))',
      '- psychological, emotional or other abuse',
      '',
      'It can be done through somebody else, such as a child (section 1(5)). A child who sees, hears or feels the effects of it, and is related to either of them, is a victim too (section 3).',
      '',
      'People are personally connected when they are or were married, civil partners, engaged, or in an intimate relationship; when both are or were parents to the same child; or when they are relatives (section 2).',
    ].join('\n'),
    ...{ source: 'Domestic Abuse Act 2021, sections 1 to 3', link: `${LAW}/ukpga/2021/17/part/1` },
    from: 'The Act; it took the place of the definition of March 2013 that the toolkit quotes in its section 3',
  },
  {
    ...{ key: 'test-section-9', kind: 'definition', audiences: EVERYBODY, regimes: ['section-9'] },
    title: 'Which deaths a domestic homicide review is about',
    says: 'The test of section 9 of the 2004 Act, in short. The words of the Act decide.',
    more: [
      'A review looks at the death of a person aged 16 or over that came, or seems to have come, from violence, abuse or neglect by somebody (section 9(1)):',
      '',
      '- to whom they were related, or with whom they were or had been in an intimate personal relationship, or',
      '- who lived in the same household.',
      '',
      'It is held to find what can be learned from the death.',
    ].join('\n'),
    source: 'Domestic Violence, Crime and Victims Act 2004, section 9',
    ...{ link: `${LAW}/ukpga/2004/28/section/9`, from: 'The Act' },
  },
  {
    ...{ key: 'test-section-8a', kind: 'definition', audiences: EVERYBODY, regimes: ['section-8a'] },
    title: 'Which deaths a domestic abuse related death review is about',
    says: 'The test of section 8A of the 2004 Act, which was enacted in 2024. Nothing that brings it into force had been seen when this was proposed.',
    more: [
      'A review looks at a death that came, or seems to have come, from domestic abuse as sections 1 and 2 of the Domestic Abuse Act 2021 define it, towards the person who died.',
      '',
      'Whoever lived in the same household and was neither related nor personally connected no longer brings a death within the test.',
    ].join('\n'),
    source: 'Victims and Prisoners Act 2024, section 19',
    ...{ link: `${LAW}/ukpga/2024/21/section/19`, from: 'The Act' },
  },
];
