import type { ComponentChildren } from 'preact';
import { dayInLondon } from '../../kernel/day.js';
import { longDate } from '../../web/formats.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  Details,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  type PlotFigureProps,
  StackedTable,
  Textarea,
} from '../../web/index.js';
import type { UpdateContent } from './drawing-up/content.js';
import { UpdateView } from './drawing-up/update-view.js';
import type { NamesFound } from './issuing/anonymity.js';
import { updateName } from './kinds.js';
import { fileFormats, updatePaths } from './paths.js';
import type { AskingProgress } from './progress-of.js';
import { type AskedBody, isOpen, type Update } from './queries.js';

export interface UpdatePageProps {
  readonly reference: string;
  readonly update: Update;
  readonly content: UpdateContent;
  readonly plots: readonly PlotFigureProps['plot'][];
  readonly progress: AskingProgress | undefined;
  readonly bodies: readonly AskedBody[];
  /** Absent for who does not keep it, and once it is issued. */
  readonly names: NamesFound | undefined;
  /** Of what is read on this page. */
  readonly seal: string | undefined;
  readonly keeps: boolean;
  readonly form: FormState;
  /** What boards were given, and the form that asks for it. */
  readonly giving: ComponentChildren;
}

/** One update: what it says, and what there is to do about it. */
export const UpdatePage = (props: UpdatePageProps) => {
  const { reference, update, content, plots, keeps, form, giving } = props;
  const name = updateName(update.months);
  const open = isOpen(update);
  return (
    <Page
      title={`${name}: ${reference}`}
      heading={name}
      caption={reference}
      form={form}
      back={updatePaths.home(reference)}
      wide
    >
      {open && <InsetText text="Draft. It follows the record from day to day until it is issued." />}
      {update.issuedAt !== null && (
        <InsetText>
          {`Issued on ${longDate(dayInLondon(update.issuedAt))}: it stays as it is. `}
          {keeps && (
            <>
              If something in it is wrong,{' '}
              <a class="govuk-link" href={updatePaths.newOne(reference)}>
                begin a later update
              </a>{' '}
              and say there what is put right.
            </>
          )}
        </InsetText>
      )}
      {update.droppedAt !== null && <InsetText text={`Dropped: ${update.droppedReason}`} />}
      {open && <AskedOwners {...props} />}
      {update.droppedAt === null && <Take reference={reference} update={update} />}
      {open && keeps && (
        <Button
          text="Write in it"
          href={updatePaths.below(reference, update.id, 'words')}
          classes="govuk-button--secondary"
        />
      )}
      <UpdateView content={content} plots={plots} />
      {open && keeps && <Issue {...props} />}
      {giving}
    </Page>
  );
};

const Take = ({ reference, update }: Pick<UpdatePageProps, 'reference' | 'update'>) => (
  <p class="govuk-body dhr-no-print">
    To take away:{' '}
    {fileFormats.map((format, at) => (
      <>
        {at > 0 && ' or '}
        <a class="govuk-link" href={updatePaths.file(reference, update.id, format)}>
          {format === 'pdf' ? 'PDF' : 'Word'}
        </a>
      </>
    ))}
  </p>
);

const AskedOwners = ({ reference, update, progress, bodies, keeps }: UpdatePageProps) => (
  <section>
    <h2 class="govuk-heading-m">Its owners</h2>
    <p class="govuk-body">
      {progress?.came ?? 0} of {progress?.wanted ?? 0} answers have come. They are wanted by{' '}
      {longDate(update.answersBy)}; reminders go out by themselves after that.
    </p>
    {bodies.length > 0 && (
      <StackedTable
        caption="Bodies that lead no action"
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        head={[{ name: 'Body' }, { name: 'Asked' }, { name: 'Answered' }, { name: 'Record', hidden: true }]}
        rows={bodies.map((body) => [
          { text: body.bodyName },
          {
            text: body.toEmail === '' ? 'No address is known: ask by telephone or letter' : `By e-mail, ${body.toName}`,
          },
          {
            text: `${new Set(body.answers.map((one) => one.recommendationId)).size} of ${body.recommendations.length}`,
          },
          { html: keeps ? <RecordAnswer {...{ reference, update, body }} /> : null },
        ])}
      />
    )}
    {keeps && (
      <Form action={updatePaths.below(reference, update.id, 'ask')} unsavedChanges="off">
        <Button text="Ask those who are silent again" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
  </section>
);

const RecordAnswer = ({
  reference,
  update,
  body,
}: Pick<UpdatePageProps, 'reference' | 'update'> & { body: AskedBody }) => (
  <a class="govuk-link" href={updatePaths.answer(reference, update.id, body.id)}>
    Record an answer<span class="govuk-visually-hidden">: {body.bodyName}</span>
  </a>
);

const Issue = ({ reference, update, names, seal, form, content }: UpdatePageProps) => (
  <section class="dhr-no-print">
    <h2 class="govuk-heading-m">Issue it</h2>
    <p class="govuk-body">
      Once issued it stays as it is, and boards read it here. A mistake that is found in it afterwards is put right in a
      later update, not in this one: read it through first.
      {content.silent.length > 0 && ' It says by name who has not answered.'}
    </p>
    {names !== undefined && names.sure.length > 0 ? (
      <Finds heading="Names or numbers that have to go first" finds={names.sure} />
    ) : (
      <Form action={updatePaths.below(reference, update.id, 'issue')} unsavedChanges="off">
        <input type="hidden" name="seen" value={seal} />
        {names !== undefined && names.perhaps.length > 0 && (
          <>
            <Finds heading="May say who somebody is: look at each" finds={names.perhaps} />
            <Checkboxes
              {...choicesOf(form, 'looked')}
              items={[{ value: 'yes', text: 'I have looked at each, and none says who somebody is' }]}
            />
          </>
        )}
        <Button id="seen" text="Issue it" preventDoubleClick />
      </Form>
    )}
    <Details summaryText="Drop this update" open={form.errors.some(({ field }) => field === 'reason')}>
      <Form action={updatePaths.below(reference, update.id, 'drop')}>
        <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why is it not wanted?' }} rows={2} />
        <Button text="Drop it" classes="govuk-button--warning" preventDoubleClick />
      </Form>
    </Details>
  </section>
);

const Finds = ({ heading, finds }: { heading: string; finds: NamesFound['sure'] }) => (
  <>
    <h3 class="govuk-heading-s">{heading}</h3>
    <ul class="govuk-list govuk-list--bullet">
      {finds.map(({ key, where, says, before, found, after, href }) => (
        <li key={key}>
          <a class="govuk-link" href={href}>
            {where}
          </a>
          : {says}. …{before}
          <strong>{found}</strong>
          {after}…
        </li>
      ))}
    </ul>
  </>
);
