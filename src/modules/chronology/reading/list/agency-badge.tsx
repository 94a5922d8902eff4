import type { AgencyMark } from '../rules/agency-marks.js';

/** Whose entry it is: its name, its sign, its shade and the pattern of its edge, so that it is known in black and white too. */
export const AgencyBadge = ({ mark }: { mark: AgencyMark | undefined }) =>
  mark === undefined ? null : (
    <span class={`dhr-agency dhr-agency--${mark.shade}`}>
      <b class="dhr-agency__sign" aria-hidden="true">
        {mark.sign}
      </b>{' '}
      {mark.name}
    </span>
  );

/** What the signs and shades mean. */
export const AgencyKey = ({ marks }: { marks: readonly AgencyMark[] }) => (
  <ul class="govuk-list dhr-agency-key" aria-label="Agencies">
    {marks.map((mark) => (
      <li key={mark.agencyId}>
        <AgencyBadge mark={mark} />
      </li>
    ))}
  </ul>
);
