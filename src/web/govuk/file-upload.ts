import type { ExtraAttributes, LabelledField } from './options.js';
import { upstream } from './upstream.js';

export interface FileUploadProps extends LabelledField {
  multiple?: boolean | undefined;
  /** Adds the drop zone. */
  javascript?: boolean | undefined;
  chooseFilesButtonText?: string | undefined;
  dropInstructionText?: string | undefined;
  multipleFilesChosenText?: { one?: string | undefined; other: string } | undefined;
  noFileChosenText?: string | undefined;
  enteredDropZoneText?: string | undefined;
  leftDropZoneText?: string | undefined;
  wrapperClasses?: string | undefined;
  wrapperAttributes?: ExtraAttributes | undefined;
}

/** A file to send. */
export const FileUpload = (props: FileUploadProps) => upstream('govuk/file-upload', props);
