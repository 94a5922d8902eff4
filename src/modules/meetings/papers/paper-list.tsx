import type { Paper } from './queries.js';

/** The papers that the reader may open, and how many they may not. */
export interface PapersShown {
  readonly papers: readonly Paper[];
  readonly hidden: number;
  readonly needsUndertaking: boolean;
}

const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}`;

/** The papers of a meeting, each with its marking. */
export const PaperList = ({ reference, papers: shown }: { reference: string; papers: PapersShown }) => {
  const { papers, hidden, needsUndertaking } = shown;
  return papers.length + hidden === 0 ? null : (
    <section aria-labelledby="papers">
      <h2 class="govuk-heading-m" id="papers">
        Papers
      </h2>
      {papers.length > 0 && (
        <ol class="govuk-list govuk-list--number">
          {papers.map(({ id, document }) => (
            <li key={id}>
              <a class="govuk-link" href={`${of(reference)}/documents/${document.id}`}>
                {document.title}
              </a>
              , {document.marking}
            </li>
          ))}
        </ol>
      )}
      {hidden > 0 && needsUndertaking && (
        <p class="govuk-body">
          {hidden === 1 ? 'One paper opens' : `${hidden} papers open`} once you have{' '}
          <a class="govuk-link" href={`${of(reference)}/undertaking`}>
            accepted the confidentiality undertaking
          </a>
          .
        </p>
      )}
    </section>
  );
};
