/** Taking a list away: as files, or on paper where there is script. */
export interface TakeListAwayProps {
  /** Addresses of the files. */
  readonly xlsx: string;
  readonly csv: string;
  /** What the file holds, as in "the findings chosen above in full, under pseudonyms". */
  readonly holds: string;
}

/** The foot of a list: the same as a workbook, as a plain table, or printed. Is not printed itself. */
export const TakeListAway = ({ xlsx, csv, holds }: TakeListAwayProps) => (
  <section class="dhr-no-print">
    <h2 class="govuk-heading-m">Take this list away</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <a class="govuk-link" href={xlsx}>
          Workbook (Excel)
        </a>
      </li>
      <li>
        <a class="govuk-link" href={csv}>
          Plain table (CSV)
        </a>
      </li>
    </ul>
    <p class="govuk-hint">The file holds {holds}. It is marked and says who took it when; that is recorded.</p>
    <button type="button" class="govuk-button govuk-button--secondary" data-dhr-print hidden>
      Print this list
    </button>
  </section>
);
