/** A stretch of text as it stands in both of two texts, or in one of them. */
export interface ShownStretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two texts as one: what was put in and what was taken out, for eyes and ears. */
export const Differences = ({ stretches }: { stretches: readonly ShownStretch[] }) => (
  <p class="govuk-body dhr-differences">
    {stretches.map(({ kind, text }, index) =>
      kind === 'same' ? text : <Changed key={index} kind={kind} text={text} />,
    )}
  </p>
);

const Changed = ({ kind, text }: { kind: 'added' | 'removed'; text: string }) => {
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span class="govuk-visually-hidden">[{kind === 'added' ? 'put in' : 'taken out'}:] </span>
      {text}
      <span class="govuk-visually-hidden"> [end]</span>
    </Mark>
  );
};
