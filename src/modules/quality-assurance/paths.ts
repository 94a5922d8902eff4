const ROOT = '/reviews/:reference/quality-assurance';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/quality-assurance`;

/** Kinds of file in which the data form is taken away. */
export const formFiles = ['docx', 'pdf', 'json'] as const;
export type FormFile = (typeof formFiles)[number];

/** Addresses of what goes to the Home Office and what comes back. */
export const qaPaths = {
  homePattern: ROOT,
  home: of,
  dataFormPattern: `${ROOT}/data-form`,
  dataForm: (reference: string) => `${of(reference)}/data-form`,
  dataFormFilePattern: (format: FormFile) => `${ROOT}/data-form/data-form.${format}`,
  dataFormFile: (reference: string, format: FormFile) => `${of(reference)}/data-form/data-form.${format}`,
  sectionPattern: `${ROOT}/data-form/:section`,
  section: (reference: string, section: string) => `${of(reference)}/data-form/${section}`,
  takenOverPattern: `${ROOT}/data-form/:section/taken-over`,
  takenOver: (reference: string, section: string) => `${of(reference)}/data-form/${section}/taken-over`,
};
