import type { AnsweredRequest } from '../guards.js';
import { signOffPaths, writingPaths } from '../paths-of-returns.js';
import type { Draft } from '../writing/draft.js';
import { independenceOf, isBeingWritten, stateOfPart } from '../writing/rules.js';
import { isListKey } from '../writing/template.js';
import type { NextStep } from './what-happened.js';

/** What the agency does next with its return, for the top of its overview. */
export function nextStep(answered: AnsweredRequest, draft: Draft): NextStep {
  const { review, asked } = answered;
  const [reference, id] = [review.reference, asked.request.id];
  if (!isBeingWritten(asked)) return waiting(answered);
  if (independenceOf(asked) === 'not-said') {
    const href = writingPaths.independence(reference, id);
    return { text: 'First, the author says whether they are independent of the case.', href, link: 'Declare it' };
  }
  const open = draft.parts.find((part) => ['to-do', 'begun'].includes(stateOfPart(draft, part)));
  if (open === undefined) {
    const href = signOffPaths.handIn(reference, id);
    if (asked.steps.length > 0)
      return {
        text: 'It came back to you. Change what the comment below asks for, then hand it on and say what you changed.',
        href,
        link: 'Hand it on',
      };
    return {
      text: 'Every part is written. Read it through, answer the checklist, and hand it to the senior manager.',
      href,
      link: 'Hand it on',
    };
  }
  const href = isListKey(open.key)
    ? writingPaths.list(reference, id, open.key)
    : writingPaths.section(reference, id, open.slug);
  return { text: `Next: ${open.heading}`, href, link: 'Write this part' };
}

function waiting({ review, asked, roles }: AnsweredRequest): NextStep {
  const [reference, id] = [review.reference, asked.request.id];
  switch (asked.steps.at(-1)?.step) {
    case 'to-senior': {
      const signs = roles.has('agency-senior') || roles.has('chief-officer');
      return signs
        ? {
            text: 'It waits for the senior manager’s signature.',
            href: signOffPaths.sign(reference, id),
            link: 'Read and sign it, or send it back',
          }
        : { text: 'It is with your senior manager, who signs it or sends it back to you.' };
    }
    case 'signed-off':
      return {
        text: 'It is signed and with those who run the review. They accept it, or send it back with a comment.',
      };
    case undefined:
      return { text: 'This request has ended. What was written stays as it is.' };
    default:
      return {
        text: 'It was accepted. What has to be added or put right from now on is an addendum.',
        href: signOffPaths.addenda(reference, id),
        link: 'Addenda',
      };
  }
}
