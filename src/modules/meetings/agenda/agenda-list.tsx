import { Prose } from '../../../web/index.js';
import type { AgendaItem } from '../queries.js';

/** The items in their order, to read. */
export const AgendaList = ({ items }: { items: readonly AgendaItem[] }) => (
  <ol class="govuk-list govuk-list--number govuk-list--spaced">
    {items.map(({ id, title, note }) => (
      <li key={id}>
        <strong>{title}</strong>
        {note !== '' && <Prose text={note} />}
      </li>
    ))}
  </ol>
);
