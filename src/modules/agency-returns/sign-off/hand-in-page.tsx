import type { VNode } from 'preact';
import { plural } from '../../../web/formats.js';
import { Button, Form, type FormState, fieldOf, Page, Prose, Textarea } from '../../../web/index.js';
import type { AnsweredRequest } from '../guards.js';
import { returnPaths } from '../paths.js';
import { signOffPaths, writingPaths } from '../paths-of-returns.js';
import { isListKey } from '../writing/template.js';
import type { Blocker } from './rules.js';

export interface HandInPageProps {
  readonly answered: AnsweredRequest;
  readonly form: FormState;
  readonly blockers: readonly Blocker[];
  /** The comment that the return came back with, to be answered. */
  readonly comment: string | undefined;
}

/** Puts the return before the senior manager, or says what is still to be mended and where. */
export const HandInPage = ({ answered, form, blockers, comment }: HandInPageProps) => {
  const { review, asked } = answered;
  return (
    <Page
      title={`Hand it to the senior manager: ${asked.name}, ${review.reference}`}
      heading="Hand it to the senior manager"
      caption={`Return of ${asked.name}, ${review.reference}`}
      form={form}
      back={writingPaths.overview(review.reference, asked.request.id)}
    >
      {blockers.length > 0 ? (
        <section>
          <h2 class="govuk-heading-m">First mend this</h2>
          <ul class="govuk-list govuk-list--bullet">
            {blockers.map((blocker, index) => {
              const { text, href } = sayBlocker(answered, blocker);
              return (
                <li key={index}>
                  <a class="govuk-link" href={href}>
                    {text}
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      ) : (
        <Form>
          {comment !== undefined && (
            <>
              <h2 class="govuk-heading-m">It came back with this comment</h2>
              <Prose text={comment} />
              <Textarea
                {...fieldOf(form, 'answer')}
                label={{ text: 'What did you change in answer?', classes: 'govuk-label--s' }}
                hint={{ text: 'Whoever reads it sees the differences between the two versions beside your answer.' }}
                rows={5}
              />
            </>
          )}
          <p class="govuk-body">
            {asked.senior?.name} reads it next, and signs it for your agency or sends it back to you. What you hand on
            now is kept as a version. Nobody outside your agency sees it before it is signed.
          </p>
          <Button text={`Hand it to ${asked.senior?.name ?? 'the senior manager'}`} preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};

/** What stands against handing in, in words, with the page that mends it. */
function sayBlocker({ review, asked }: AnsweredRequest, blocker: Blocker): { text: string; href: string } {
  const [reference, id] = [review.reference, asked.request.id];
  switch (blocker.kind) {
    case 'nobody-signs':
      return {
        text: 'Nobody is named yet who signs it. Ask the co-ordinator of the review',
        href: returnPaths.own(reference),
      };
    case 'independence':
      return {
        text:
          blocker.state === 'not-said'
            ? 'The author says whether they are independent of the case'
            : 'The co-ordinator has to accept the author’s link to the case, or name another author',
        href: writingPaths.independence(reference, id),
      };
    case 'empty': {
      const { part } = blocker;
      const href = isListKey(part.key)
        ? writingPaths.list(reference, id, part.key)
        : writingPaths.section(reference, id, part.slug);
      return { text: `Write “${part.heading}”${isListKey(part.key) ? ', or say why there is nothing' : ''}`, href };
    }
    case 'interview-before-clearance':
      return {
        text: `Say whether the police cleared the interview with: ${blocker.role}`,
        href: writingPaths.list(reference, id, 'interviews'),
      };
    case 'recommendation':
      return {
        text: `Recommendation ${blocker.number}: ${blocker.missing.join('; ')}`,
        href: writingPaths.item(reference, id, 'recommendations', blocker.item),
      };
    case 'checks':
      return {
        text: `Answer ${plural(blocker.keys.length, 'question')} of the quality checklist`,
        href: `${signOffPaths.checklist(reference, id)}#answer-${blocker.keys[0]}`,
      };
  }
}

/** A link in a sentence. */
export const linkTo = (href: string, text: string): VNode => (
  <a class="govuk-link" href={href}>
    {text}
  </a>
);
