import type { ComponentChildren } from 'preact';

/** A person or organisation, and what they are here. */
export interface CardProps {
  title: string;
  href?: string | undefined;
  /** In what capacity: "Chair", "Panel member", "Sister". */
  capacity?: string | undefined;
  headingLevel?: 2 | 3 | 4;
  children?: ComponentChildren;
}

/** One of several cards inside `Cards`. */
export const Card = ({ title, href, capacity, headingLevel = 3, children }: CardProps) => {
  const Heading = `h${headingLevel}` as const;
  return (
    <li class="dhr-card">
      <Heading class="dhr-card__title">
        {href === undefined ? (
          title
        ) : (
          <a class="govuk-link" href={href}>
            {title}
          </a>
        )}
      </Heading>
      {capacity !== undefined && <p class="dhr-card__capacity">{capacity}</p>}
      {children}
    </li>
  );
};

/** Cards in as many columns as fit. */
export const Cards = ({ children }: { children: ComponentChildren }) => <ul class="dhr-cards">{children}</ul>;

/** One side of a comparison. */
export interface Side {
  heading: string;
  children: ComponentChildren;
}

/** Two things to compare: beside one another where there is room, otherwise one after the other. */
export const SideBySide = ({ left, right }: { left: Side; right: Side }) => (
  <div class="dhr-sides">
    {[left, right].map(({ heading, children }) => (
      <section key={heading} class="dhr-sides__side">
        <h2 class="govuk-heading-s">{heading}</h2>
        {children}
      </section>
    ))}
  </div>
);
