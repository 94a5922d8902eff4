/** Where one can go on from what a page shows, in other parts of the review, and what was made of it there. */
export interface OnwardProps {
  links: readonly { readonly text: string; readonly href: string }[];
}

/** Nothing where there is no way on. */
export const OnwardLinks = ({ links }: OnwardProps) =>
  links.length === 0 ? null : (
    <section class="dhr-no-print">
      <h2 class="govuk-heading-m">Go on from here</h2>
      <ul class="govuk-list">
        {links.map(({ text, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
