import type { Stretch } from './differences.js';

/** What was put in and taken out, for eyes and ears. */
export const Differences = ({ stretches }: { stretches: readonly Stretch[] }) => (
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
