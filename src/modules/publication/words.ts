import { listInWords, plural } from '../../web/formats.js';
import { proceedingPaths } from '../proceedings/index.js';
import { qaPaths } from '../quality-assurance/index.js';
import { checkingPaths, reportPaths } from '../report/index.js';
import type { PublicationBlocker } from './gate/rules.js';
import { publicationStateInWords } from './kinds.js';
import { publicationPaths } from './paths.js';

const qualityAssurance = {
  'no-letter': 'The letter of the Home Office panel is not recorded',
  'not-content': 'The newest letter of the Home Office panel is not content with the report',
  'points-open': 'Points of the Home Office panel’s letter are not answered',
} as const;

const questions = {
  trial: 'the trial',
  appeal: 'an appeal',
  inquest: 'the inquest',
  children: 'the welfare of children',
  safety: 'the safety of people who live',
} as const;

const pieces = { address: 'its address', title: 'its title', 'content-note': 'the content note' } as const;

/** A blocker as the page says it, and the page that mends it. */
export function sayBlocker(
  blocker: PublicationBlocker,
  reference: string,
): { readonly text: string; readonly href: string } {
  switch (blocker.kind) {
    case 'not-decided':
      return {
        text: `It is not decided that it is published: ${publicationStateInWords[blocker.state].toLowerCase()}`,
        href: publicationPaths.home(reference),
      };
    case 'not-signed-off':
      return { text: 'The final draft is not signed off by the partnership', href: checkingPaths.signOff(reference) };
    case 'panel-has-not-read':
      return { text: 'No version of the report was put to the panel', href: reportPaths.versions(reference) };
    case 'quality-assurance':
      return { text: qualityAssurance[blocker.standing], href: qaPaths.home(reference) };
    case 'proceedings-open':
      return {
        text: `${plural(blocker.count, 'court case or inquest is', 'court cases or inquests are')} not over`,
        href: proceedingPaths.list(reference),
      };
    case 'question-open':
      return {
        text: `Nobody has answered for ${questions[blocker.question]}`,
        href: publicationPaths.question(reference, blocker.question),
      };
    case 'stands-against':
      return {
        text: `Somebody has said that ${questions[blocker.question]} stands against it`,
        href: publicationPaths.question(reference, blocker.question),
      };
    case 'family-not-told':
      return {
        text: 'The family has not been told and given a copy',
        href: publicationPaths.telling(reference),
      };
    case 'identifiers':
      return {
        text: `${plural(blocker.count, 'name or number')} that may say who somebody is`,
        href: publicationPaths.edition(reference),
      };
    default:
      return saySigning(blocker, reference);
  }
}

type Later = Extract<
  PublicationBlocker,
  { kind: 'first-look' | 'second-look' | 'approvals' | 'page-incomplete' | 'no-day' | 'not-told' }
>;

function saySigning(blocker: Later, reference: string): { readonly text: string; readonly href: string } {
  switch (blocker.kind) {
    case 'first-look':
      return {
        text: 'Nobody has looked through what will be public for names',
        href: publicationPaths.signing(reference),
      };
    case 'second-look':
      return {
        text: 'Nobody else has looked through it a second time',
        href: publicationPaths.signing(reference),
      };
    case 'approvals':
      return { text: `${plural(blocker.missing, 'approval')} missing`, href: publicationPaths.signing(reference) };
    case 'page-incomplete':
      return {
        text: `The public page is without ${listInWords(blocker.missing.map((one) => pieces[one]))}`,
        href: publicationPaths.page(reference),
      };
    case 'no-day':
      return { text: 'No day and hour is set', href: publicationPaths.page(reference) };
    case 'not-told':
      return {
        text: `To be told before, and not told: ${listInWords(blocker.names)}`,
        href: publicationPaths.telling(reference),
      };
  }
}
