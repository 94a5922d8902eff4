import type { VNode } from 'preact';
import { Button, InsetText, Page } from '../../../web/index.js';
import type { OpenDocument } from '../guards.js';
import type { DocumentVersion } from '../queries.js';

export interface ReadPageProps {
  readonly opened: OpenDocument;
  readonly version: DocumentVersion;
  readonly text: readonly VNode[] | 'not-for-a-page' | 'not-yet';
}

const INSTEAD = {
  'not-for-a-page':
    'This document is too long to be read on a page, or could not be read. Save it, and open it in Word or LibreOffice.',
  'not-yet':
    'This document is being made ready to be read here. Load this page again in a minute, or save the file now.',
} as const;

export const ReadPage = ({ opened: { document, paths, caption }, version, text }: ReadPageProps) => (
  <Page
    title={`${document.title}, read, ${caption}`}
    heading={document.title}
    caption={`${document.marking}, version ${version.number}`}
    back={paths.document(document.id)}
  >
    {typeof text === 'string' ? (
      <InsetText>{INSTEAD[text]}</InsetText>
    ) : (
      <>
        <p class="govuk-body">
          The text of the file, with headings, lists and tables. Pictures and comments are left out. Names stand as they
          do in the file: nothing is switched to pseudonyms here.
        </p>
        <div class="dhr-document-text">
          {text.length === 0 ? <p class="govuk-body">The file holds no text.</p> : text}
          <p class="govuk-body-s">{document.marking}</p>
        </div>
      </>
    )}
    <Button
      text="Save the file"
      href={paths.file(document.id, version.number)}
      classes="govuk-button--secondary govuk-!-margin-top-4"
    />
  </Page>
);
