import type { ComponentChildren } from 'preact';

/** Holds what is wider than the page (a register, a chart): it scrolls by itself, by keyboard too, and the page does not. */
export const ScrollRegion = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section class="dhr-scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
