import type { ComponentChildren } from 'preact';
import { Frame } from './frame.js';

/** A form that changes something. */
export interface FormProps {
  /** Where it is sent; the page's own address when absent. */
  action?: string;
  /** Version of the record it was made from: a later one means somebody else has changed it meanwhile. */
  version?: number | undefined;
  /**
   * Where the form saves itself as one types, answered with `savedAnswer` (platform/http/saved.ts). Without script the button does it all.
   */
  autosave?: string | undefined;
  /** Set when the form carries files. */
  files?: boolean;
  /** `off` for forms with nothing to lose (sign out, a single button); otherwise leaving with changes asks first. */
  unsavedChanges?: 'warn' | 'off';
  classes?: string;
  id?: string;
  children: ComponentChildren;
}

/** Adds the forgery token, the page's number (sent twice, it counts once) and the version. Errors are ours to say, so the browser's own are off. */
export const Form = ({ unsavedChanges = 'warn', children, ...form }: FormProps) => (
  <Frame.Consumer>
    {({ csrfToken, once }) => (
      <form
        id={form.id}
        class={form.classes}
        method="post"
        action={form.action}
        novalidate
        enctype={form.files ? 'multipart/form-data' : undefined}
        data-dhr-unsaved={unsavedChanges === 'warn' ? 'warn' : undefined}
        data-dhr-autosave={form.autosave}
      >
        <input type="hidden" name="_csrf" value={csrfToken} />
        <input type="hidden" name="_once" value={once} />
        {form.version !== undefined && <input type="hidden" name="_version" value={form.version} />}
        {children}
      </form>
    )}
  </Frame.Consumer>
);
