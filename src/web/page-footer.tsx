import type { FrameValues } from './frame.js';

const LINKS = [
  { text: 'Accessibility statement', href: '/accessibility' },
  { text: 'Privacy', href: '/privacy' },
  { text: 'Cookies', href: '/cookies' },
];

/** Help, the handling marking, and the pages that every service owes. Upstream's footer always prints the crown, so this is ours. */
export const PageFooter = ({ frame }: { frame: FrameValues }) => (
  <footer class="govuk-template__footer">
    <div class="govuk-footer dhr-footer">
      <div class="govuk-width-container">
        {frame.person !== undefined && (
          <p class="dhr-footer__marking">
            <strong>OFFICIAL-SENSITIVE</strong> Handle what you see here as your partnership has agreed.
          </p>
        )}
        {frame.helpText !== undefined && <p class="dhr-footer__help">{frame.helpText}</p>}
        <h2 class="govuk-visually-hidden">Support links</h2>
        <ul class="govuk-footer__inline-list">
          {(frame.supportLinks ?? LINKS).map(({ text, href }) => (
            <li key={href} class="govuk-footer__inline-list-item">
              <a class="govuk-footer__link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        {frame.session !== undefined && (
          <p class="dhr-footer__session">
            You are signed out after {frame.session.idleMinutes} minutes without activity.
          </p>
        )}
      </div>
    </div>
  </footer>
);
