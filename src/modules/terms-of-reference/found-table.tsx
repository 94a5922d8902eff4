import { identifierInWords } from '../../kernel/identifiers.js';
import { Table } from '../../web/index.js';
import { termsPaths } from './paths.js';
import type { FoundInTerms } from './versions/agree-version.js';

/** What may give somebody away, each with the way to where it stands. */
export const FoundTable = ({ reference, found }: { reference: string; found: readonly FoundInTerms[] }) => (
  <Table
    head={[{ text: 'What stands there' }, { text: 'It looks like' }, { text: 'Where' }]}
    rows={found.map((one) => [
      { text: one.text },
      { text: one.of === undefined ? identifierInWords[one.kind] : `${identifierInWords[one.kind]} (${one.of})` },
      {
        html: (
          <a class="govuk-link" href={termsPaths.part(reference, one.part)}>
            {one.where}
          </a>
        ),
      },
    ])}
  />
);
