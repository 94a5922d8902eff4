import type { ComponentChildren } from 'preact';
import { Button } from './govuk/button.js';

/** What a list shows before there is anything in it: what it is for, and what to do. */
export interface EmptyStateProps {
  heading: string;
  /** The way on, for those who may take it. */
  action?: { text: string; href: string } | undefined;
  children: ComponentChildren;
}

/** Never an empty table. */
export const EmptyState = ({ heading, action, children }: EmptyStateProps) => (
  <div class="dhr-empty">
    <h2 class="govuk-heading-m">{heading}</h2>
    <div class="govuk-body">{children}</div>
    {action !== undefined && <Button classes="govuk-!-margin-bottom-0" href={action.href} text={action.text} />}
  </div>
);
