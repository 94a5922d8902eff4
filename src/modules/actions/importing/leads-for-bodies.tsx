import { plural } from '../../../web/formats.js';
import { Button, Details, Form, fieldOf, Input } from '../../../web/index.js';
import type { CheckingPageProps } from './checking-page.js';
import { importPaths } from './import-paths.js';
import { leaderless } from './lead-for-body.js';

const small = 'govuk-label--s';

/** One person for all rows of a body that name nobody. */
export const LeadsForBodies = ({ plan, one, parts, form }: CheckingPageProps) => {
  const bodies = leaderless(parts);
  if (bodies.length === 0) return null;
  return (
    <section id="leads">
      <h2 class="govuk-heading-m">Rows that name no person</h2>
      <p class="govuk-body">
        Name the lead of all rows of a body at once. A row that somebody else leads is mended by itself.
      </p>
      {bodies.map(({ body, parts: of }, at) => (
        <Details
          key={body}
          summaryText={`${body}: ${plural(of.length, 'row')}`}
          open={form.errors.some(({ field }) => field.endsWith(`-${at}`))}
        >
          <Form action={importPaths.step(plan.review.reference, one.id, 'leads')} version={one.version}>
            <input type="hidden" name="body" value={body} />
            <Input {...fieldOf(form, `person-${at}`)} label={{ text: 'Name', classes: small }} autocomplete="off" />
            <Input {...fieldOf(form, `post-${at}`)} label={{ text: 'Post', classes: small }} autocomplete="off" />
            <Input
              {...fieldOf(form, `email-${at}`)}
              type="email"
              label={{ text: 'E-mail address', classes: small }}
              autocomplete="off"
            />
            <Button text={`They lead all ${of.length}`} classes="govuk-button--secondary" preventDoubleClick />
          </Form>
        </Details>
      ))}
    </section>
  );
};
