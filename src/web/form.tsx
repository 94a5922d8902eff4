import type { ComponentChildren } from 'preact';
import { Frame } from './frame.js';

/** A form that changes something. */
export interface FormProps {
  /** Where it is sent; the page's own address when absent. */
  action?: string;
  /** Version of the record it was made from: a later one means somebody else has changed it meanwhile. */
  version?: number | undefined;
  /** Set when the form carries files. */
  files?: boolean;
  /** `off` for forms with nothing to lose (sign out, a single button); otherwise leaving with changes asks first. */
  unsavedChanges?: 'warn' | 'off';
  classes?: string;
  id?: string;
  children: ComponentChildren;
}

/** Adds the forgery token, the page's number (sent twice, it counts once) and the version. Errors are ours to say, so the browser's own are off. */
export const Form = ({ action, version, files = false, unsavedChanges = 'warn', classes, id, children }: FormProps) => (
  <Frame.Consumer>
    {({ csrfToken, once }) => (
      <form
        id={id}
        class={classes}
        method="post"
        action={action}
        novalidate
        enctype={files ? 'multipart/form-data' : undefined}
        data-dhr-unsaved={unsavedChanges === 'warn' ? 'warn' : undefined}
      >
        <input type="hidden" name="_csrf" value={csrfToken} />
        <input type="hidden" name="_once" value={once} />
        {version !== undefined && <input type="hidden" name="_version" value={version} />}
        {children}
      </form>
    )}
  </Frame.Consumer>
);
