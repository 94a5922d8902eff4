/** Where the forms of this system are taken away to be filled in: nobody needs an account for them. */
export const BlankForms = ({ site }: { readonly site: string | undefined }) =>
  site === undefined ? null : (
    <p class="govuk-body">
      Blank forms to fill in, such as a notification, a scoping answer, a chronology or an IMR, stand{' '}
      <a class="govuk-link" href={`${site}/resources#blank-forms`}>
        on the public page
      </a>
      .
    </p>
  );
