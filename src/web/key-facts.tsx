import type { ComponentChildren } from 'preact';

/** The few facts that place a thing at a glance. */
export const KeyFacts = ({ facts }: { facts: readonly { label: string; value: ComponentChildren }[] }) => (
  <dl class="dhr-facts">
    {facts.map(({ label, value }) => (
      <div key={label} class="dhr-facts__fact">
        <dt class="dhr-facts__label">{label}</dt>
        <dd class="dhr-facts__value">{value}</dd>
      </div>
    ))}
  </dl>
);
