import type { ComponentChildren } from 'preact';
import { asset } from './assets.js';
import { ContentWarning } from './content-warning.js';
import type { FormState } from './forms.js';
import { Frame, type FrameValues } from './frame.js';
import { BackLink } from './govuk/back-link.js';
import { SkipLink } from './govuk/skip-link.js';
import { SubNavigation, type SubNavigationProps } from './moj/sub-navigation.js';
import { PageFooter } from './page-footer.js';
import { PageHeader } from './page-header.js';
import { FlashMessage, FormErrors, QuickExit } from './page-notices.js';
import { BesidePlaceMenu } from './place-menu.js';

/** A whole page. */
export interface PageProps {
  /** For the browser's title bar; unique among pages. The product's name is added. */
  title: string;
  /** The heading of level 1, when it is simply words; otherwise the page prints its own (a legend or label may be the heading). */
  heading?: string | undefined;
  /** Small words above the heading: what the page is part of. */
  caption?: string | undefined;
  /** The form on the page: its errors are summed up on top and "Error: " is put before the title. */
  form?: FormState | undefined;
  /** Where "Back" leads. */
  back?: string | undefined;
  /**
   * Uses the whole width: for tables. Otherwise lines keep a readable length. `window` is for drawings: as wide as the window, and the
   * menu of the review is a disclosure above the page.
   */
  wide?: boolean | 'window' | undefined;
  /** What the page tells of that may be hard to read, in a few words. */
  contentWarning?: string | undefined;
  /** The parts of a review, or of another thing with several pages. */
  subNavigation?: SubNavigationProps | undefined;
  /** Beside the content on a wide screen, below it on a narrow one. */
  aside?: ComponentChildren;
  children?: ComponentChildren;
}

/** The document: everything but what the page itself has to say. Compared in a test with upstream's page template. */
export const Page = (props: PageProps) => (
  <Frame.Consumer>{(frame) => <Document {...props} frame={frame} />}</Frame.Consumer>
);

type InFrame = PageProps & { frame: FrameValues };

const Document = (props: InFrame) => (
  <html lang="en" class="govuk-template">
    <Head {...props} />
    <body class={['govuk-template__body', ...frameClasses(props)].join(' ')}>
      <SkipLink href="#main-content" text="Skip to main content" />
      <PageHeader frame={props.frame} />
      <div class="govuk-width-container">
        {props.frame.quickExit && <QuickExit />}
        <SectionPages section={props.frame.section} />
        <BesidePlaceMenu place={props.frame.place}>
          {props.subNavigation && <SubNavigation {...props.subNavigation} />}
          {props.back !== undefined && (
            <nav aria-label="Back">
              <BackLink href={props.back} />
            </nav>
          )}
          <main class="govuk-main-wrapper" id="main-content">
            <Columns {...props} />
          </main>
        </BesidePlaceMenu>
      </div>
      <PageFooter frame={props.frame} />
    </body>
  </html>
);

const SectionPages = ({ section }: Pick<FrameValues, 'section'>) =>
  section === undefined ? null : (
    <SubNavigation
      label={section.name}
      items={section.pages.map(({ text, href, current }) => ({ text, href, active: current }))}
    />
  );

const frameClasses = ({ frame, wide }: InFrame): string[] =>
  frame.place === undefined ? [] : wide === 'window' ? ['dhr-in-window'] : ['dhr-in-place'];

const Head = ({ title, form, frame }: InFrame) => (
  <head>
    <meta charset="utf-8" />
    <title>{`${form !== undefined && form.errors.length > 0 ? 'Error: ' : ''}${title} – ${frame.serviceName}`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content="#1f3d4d" />
    {frame.indexed !== true && <meta name="robots" content="noindex" />}
    <SessionMeta frame={frame} />
    <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
    <link rel="stylesheet" href={asset('app.css')} />
    <script type="module" src={asset('app.js')} nonce={frame.nonce} />
  </head>
);

/** For assets/session.js, which warns before the session ends. */
const SessionMeta = ({ frame: { session, csrfToken } }: { frame: FrameValues }) =>
  session === undefined ? null : (
    <>
      <meta name="dhr-session-ends" content={session.endsAt} data-now={session.now} />
      <meta name="dhr-csrf" content={csrfToken} />
    </>
  );

const Columns = (props: InFrame) => {
  if (props.wide && props.aside === undefined) return <Content {...props} />;
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <Content {...props} />
      </div>
      {props.aside !== undefined && <aside class="govuk-grid-column-one-third dhr-aside">{props.aside}</aside>}
    </div>
  );
};

const Content = ({ frame, form, caption, heading, contentWarning, children }: InFrame) => (
  <>
    <FlashMessage flash={frame.flash} />
    {form && <FormErrors form={form} />}
    {caption !== undefined && <span class="govuk-caption-l">{caption}</span>}
    {heading !== undefined && <h1 class="govuk-heading-l">{heading}</h1>}
    {contentWarning !== undefined && <ContentWarning about={contentWarning} />}
    {children}
  </>
);
