import type { Draft } from '../drafts/draft.js';
import type { DraftPaths } from '../paths.js';

/** What a Word form said that found no place, beside the page where it may belong; nothing when there is nothing. */
export function unreadBeside({ unread }: Pick<Draft, 'unread'>, paths: DraftPaths) {
  if (unread.length === 0) return undefined;
  return (
    <section aria-labelledby="unread-beside">
      <h2 class="govuk-heading-s" id="unread-beside">
        Could not be read from the Word form
      </h2>
      <dl class="govuk-body">
        {unread.map(({ where, text }, at) => (
          <div key={at} class="govuk-!-margin-bottom-3">
            <dt>
              <strong>
                <bdi class="dhr-answer">{where}</bdi>
              </strong>
            </dt>
            <dd class="govuk-!-margin-left-0">
              <bdi class="dhr-answer">{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.unread}>
          Take off what has been dealt with
        </a>
      </p>
    </section>
  );
}
