import { termsPaths } from './paths.js';

/** The files of a version. */
export const Downloads = ({ reference, number }: { reference: string; number: number }) => (
  <p class="govuk-body">
    Version {number} to take away:{' '}
    <a class="govuk-link" href={termsPaths.word(reference, number)}>
      Word
    </a>{' '}
    or{' '}
    <a class="govuk-link" href={termsPaths.pdf(reference, number)}>
      PDF
    </a>
  </p>
);
