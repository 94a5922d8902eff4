/** Text to take elsewhere: a link, a reference. Selectable without script; with it, one press copies. */
export const CopyField = ({ id, label, value }: { id: string; label: string; value: string }) => (
  <div class="govuk-form-group dhr-copy" data-dhr-copy>
    <label class="govuk-label" for={id}>
      {label}
    </label>
    <div class="dhr-copy__row">
      <input class="govuk-input dhr-copy__input" id={id} type="text" readOnly value={value} />
      <button class="govuk-button govuk-button--secondary dhr-copy__button" type="button" hidden>
        Copy<span class="govuk-visually-hidden"> {label}</span>
      </button>
    </div>
    <span class="govuk-hint dhr-copy__said" role="status" />
  </div>
);
