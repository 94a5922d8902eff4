import type { ComponentChildren } from 'preact';
import { Button, Form, type FormState, Page } from '../../../web/index.js';
import type { DraftPaths } from '../paths.js';
import type { Question } from '../questions/question.js';
import type { Section } from '../questions/sections.js';

/** The two ways on from a page of questions. */
export const SaveButtons = () => (
  <div class="govuk-button-group">
    <Button text="Save and continue" preventDoubleClick />
    <Button text="Save and come back later" classes="govuk-button--secondary" name="_then" value="later" />
  </div>
);

/** The questions, one after another. */
export function Questions<S>({ questions, form }: { questions: readonly Question<S>[]; form: FormState }) {
  return <>{questions.map((question) => question.draw(form))}</>;
}

interface SectionPageProps {
  readonly section: Section;
  readonly form: FormState;
  readonly version: number;
  readonly paths: DraftPaths;
  /** Shown beside the questions. */
  readonly beside?: ComponentChildren;
}

/** One page of questions. */
export const SectionPage = ({ section, form, version, paths, beside }: SectionPageProps) => (
  <Page
    title={section.title}
    heading={section.title}
    caption="Notification of a death"
    form={form}
    back={paths.tasks}
    contentWarning={section.contentWarning}
    aside={beside}
  >
    {section.lead !== undefined && <p class="govuk-body">{section.lead}</p>}
    <Form version={version}>
      <Questions questions={section.questions} form={form} />
      <SaveButtons />
    </Form>
  </Page>
);
