import type { Audience } from '../../../kernel/resources.js';
import type { ResourceContent } from '../tables.js';
import { definitions } from './definitions.js';

/** A resource that the program proposes to a partnership; public once the partnership has taken it over. */
export interface Proposal
  extends Pick<ResourceContent, 'kind' | 'title' | 'says' | 'source' | 'link'>,
    Partial<Pick<ResourceContent, 'more' | 'edition' | 'languages'>> {
  /** The same for ever. */
  readonly key: string;
  readonly audiences: readonly Audience[];
  readonly regimes?: readonly string[];
  /** Where we have it from. */
  readonly from: string;
  /** Nobody has opened the address for us: whoever takes it over does so first. */
  readonly addressNotSeen?: true;
}

const AT_WORK: readonly Audience[] = ['practitioners', 'chairs', 'panel-members', 'agencies'];
const COLLECTION = 'https://www.gov.uk/government/collections/domestic-homicide-review';
const APPENDIX_A = 'Toolkit, Appendix A';

const leaflet = (key: string, title: string, says: string, audience: Audience): Proposal => ({
  ...{ key, title, says, kind: 'leaflet', audiences: [audience], source: 'Home Office', link: COLLECTION },
  ...{ from: APPENDIX_A, addressNotSeen: true },
});

/**
 * What the toolkit points to in its Appendix A and section 3, as far as it still stands, with what has come since. Numbers to call are not in it:
 * they stand in one place (kernel/help-lines.ts) and on every public page.
 */
export const proposedSet: readonly Proposal[] = [
  ...definitions,
  {
    ...{ key: 'guidance-2016', kind: 'guidance', audiences: AT_WORK, regimes: ['section-9'] },
    title: 'Multi-agency statutory guidance for the conduct of domestic homicide reviews',
    says: 'The guidance that every domestic homicide review follows, with templates for reports, action plans and management reviews.',
    ...{ source: 'Home Office', edition: 'December 2016', from: APPENDIX_A },
    link: 'https://www.gov.uk/government/publications/revised-statutory-guidance-for-the-conduct-of-domestic-homicide-reviews',
  },
  {
    ...{ key: 'draft-guidance-2024', kind: 'guidance', audiences: AT_WORK },
    title: 'Draft domestic homicide review statutory guidance',
    says: 'A draft that the Home Office consulted on. It does not apply: no final text had been seen when this was proposed.',
    ...{ source: 'Home Office', edition: 'Draft, May 2024', from: 'GOV.UK, opening of the draft' },
    link: 'https://www.gov.uk/government/consultations/updating-the-domestic-homicide-review-statutory-guidance/draft-domestic-homicide-review-statutory-guidance-accessible',
  },
  {
    ...{
      key: 'coercive-control',
      kind: 'guidance',
      audiences: ['practitioners', 'panel-members', 'agencies', 'public'],
    },
    title: 'Controlling or coercive behaviour: statutory guidance',
    says: 'How to recognise controlling and coercive behaviour, and what the offence is.',
    ...{ source: 'Home Office', from: 'Toolkit, section 3 and Appendix A', addressNotSeen: true },
    link: 'https://www.gov.uk/government/publications/controlling-or-coercive-behaviour-statutory-guidance-framework',
  },
  {
    ...{ key: 'home-office-pages', kind: 'template', audiences: ['chairs', 'panel-members', 'agencies'] },
    title: 'Home Office pages on domestic homicide reviews',
    says: 'The reporting form, the templates, the guide to writing an overview report, and the terms of reference of the quality assurance panel.',
    ...{ source: 'Home Office', link: COLLECTION, from: APPENDIX_A, addressNotSeen: true },
  },
  leaflet(
    'leaflet-family',
    'Leaflet for families',
    'What a review is, and how family members can take part.',
    'families',
  ),
  {
    ...leaflet('leaflet-friends', 'Leaflet for friends', 'What a review is, and how friends can take part.', 'friends'),
    languages: 'Other languages as well',
  },
  leaflet(
    'leaflet-employers',
    'Leaflet for employers and colleagues',
    'What a review is, and how employers and colleagues can help it.',
    'friends',
  ),
  {
    ...{ key: 'online-learning', kind: 'learning', audiences: ['practitioners', 'chairs', 'panel-members'] },
    title: 'Conducting a domestic homicide review: online learning',
    says: 'Two modules: how a review works, and what the chair and the overview report are for.',
    ...{ source: 'Home Office', from: APPENDIX_A },
    link: 'https://www.gov.uk/guidance/conducting-a-domestic-homicide-review-online-learning',
  },
  {
    ...{ key: 'library', kind: 'research', audiences: [...AT_WORK, 'public'] },
    title: 'Domestic Homicide Review Library',
    says: 'Published reviews from England and Wales, to search by what they are about.',
    ...{
      source: 'Home Office',
      edition: 'Since June 2023',
      from: 'Written answer, 24 April 2024',
      addressNotSeen: true,
    },
    link: 'https://homicide-review.homeoffice.gov.uk/',
  },
  {
    ...{ key: 'key-findings', kind: 'research', audiences: AT_WORK },
    title: 'Key findings from analysis of domestic homicide reviews',
    says: 'What reviews found about assessing risk, sharing information and working together.',
    ...{ source: 'Home Office', from: APPENDIX_A, addressNotSeen: true },
    link: 'https://www.gov.uk/government/publications/key-findings-from-analysis-of-domestic-homicide-reviews',
  },
  {
    ...{ key: 'learning-from-loss', kind: 'research', audiences: AT_WORK },
    title: 'Learning from loss',
    says: 'What becomes of the recommendations of reviews, and what should.',
    ...{ source: 'Domestic Abuse Commissioner', edition: '2025', from: 'Opening of the report', addressNotSeen: true },
    link: 'https://domesticabusecommissioner.uk/',
  },
  {
    ...{ key: 'homicide-project', kind: 'research', audiences: AT_WORK },
    title: 'Domestic Homicide Project',
    says: 'Deaths in the setting of domestic abuse, year by year, suspected suicides among them, as police forces report them.',
    ...{ source: 'Vulnerability Knowledge and Practice Programme', edition: 'Year 4, March 2025' },
    ...{ from: 'National Police Chiefs’ Council, March 2025', link: 'https://www.vkpp.org.uk/', addressNotSeen: true },
  },
  {
    ...{ key: 'aafda', kind: 'service', audiences: ['families', 'friends'] },
    title: 'Advocacy After Fatal Domestic Abuse (AAFDA)',
    says: 'Expert advocates and other families, for people bereaved by domestic abuse, through the review, the inquest and the trial.',
    ...{ source: 'AAFDA', link: 'https://aafda.org.uk/', from: 'AAFDA' },
  },
  {
    ...{ key: 'homicide-service', kind: 'service', audiences: ['families', 'friends'] },
    title: 'Victim Support Homicide Service',
    says: 'Practical and emotional support for people bereaved by homicide.',
    ...{
      source: 'Victim Support',
      link: 'https://www.victimsupport.org.uk/',
      from: 'Victim Support',
      addressNotSeen: true,
    },
  },
  {
    ...{ key: 'safelives', kind: 'service', audiences: ['practitioners', 'agencies'] },
    title: 'SafeLives',
    says: 'A national charity that helps professionals and organisations respond to domestic abuse together and by risk.',
    ...{ source: 'SafeLives', link: 'https://safelives.org.uk/', from: APPENDIX_A, addressNotSeen: true },
  },
  {
    ...{ key: 'respect', kind: 'service', audiences: ['practitioners', 'agencies', 'public'] },
    title: 'Respect',
    says: 'Works with people who use abuse, with male victims, and with young people.',
    ...{ source: 'Respect', link: 'https://www.respect.org.uk/', from: APPENDIX_A, addressNotSeen: true },
  },
  {
    ...{ key: 'solace', kind: 'service', audiences: ['public', 'friends'] },
    title: 'Solace Women’s Aid',
    says: 'Free advice and support for women and children in London.',
    ...{ source: 'Solace', link: 'https://www.solacewomensaid.org/', from: APPENDIX_A, addressNotSeen: true },
  },
];

/** What the toolkit names and is there no longer, by its name. */
const gone: readonly { readonly named: RegExp; readonly became: string }[] = [
  {
    named: /\bbroken rainbow\b/i,
    became: 'Broken Rainbow closed in 2016. Galop answers the helpline now: it stands under “Who to call”.',
  },
  {
    named: /\b(?:vawg|violence against women)\b.*\b2016\b.*\b2020\b/i,
    became: 'That strategy ran to 2020. Look for the one that the Government follows now.',
  },
  {
    named: /\bdefinition\b.*\b2013\b|\b2013\b.*\bdefinition\b/i,
    became:
      'The definition of March 2013 gave way to section 1 of the Domestic Abuse Act 2021, which the proposed set has.',
  },
];

/** What became of a resource that is known to be there no longer; '' for the others. */
export const whatBecameOf = (title: string): string => gone.find(({ named }) => named.test(title))?.became ?? '';

/** Everything that the toolkit names and became something else, in words. */
export const whatBecameOfAll: readonly string[] = gone.map(({ became }) => became);
