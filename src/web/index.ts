/** Everything a page is written with. Forms are read with `forms.ts`, dates and numbers put in words with `formats.ts`. */

export { asset } from './assets.js';
export { Card, type CardProps, Cards, type Side, SideBySide } from './cards.js';
export { ContentWarning } from './content-warning.js';
export { CopyField } from './copy-field.js';
export { Differences, type ShownStretch } from './differences.js';
export { DutyTag, type DutyTagState, type Rag, RagTag } from './duty-tag.js';
export { EmptyState, type EmptyStateProps } from './empty-state.js';
export { FilterChoice, type FilterChoiceProps, Filters, type FiltersProps, KeptSorting } from './filters.js';
export { Form, type FormProps } from './form.js';
export {
  blankFieldOf,
  choiceOf,
  choicesOf,
  dateOf,
  dayValues,
  errorFor,
  fieldOf,
  label,
  legend,
  partialDateValues,
  textOf,
  textsOf,
} from './form-fields.js';
export { emptyForm, type FieldError, type FormState } from './forms.js';
export { Frame, type FrameValues, type Place, type PlaceEntry, type PlaceGroup } from './frame.js';
export { Accordion, type AccordionProps } from './govuk/accordion.js';
export { BackLink, type BackLinkProps } from './govuk/back-link.js';
export { Breadcrumbs, type BreadcrumbsProps } from './govuk/breadcrumbs.js';
export { Button, type ButtonProps } from './govuk/button.js';
export { CharacterCount, type CharacterCountProps } from './govuk/character-count.js';
export { Checkboxes, type CheckboxesProps } from './govuk/checkboxes.js';
export { DateInput, type DateInputProps } from './govuk/date-input.js';
export { Details, type DetailsProps } from './govuk/details.js';
export { ErrorMessage, type ErrorMessageProps } from './govuk/error-message.js';
export { ErrorSummary, type ErrorSummaryProps } from './govuk/error-summary.js';
export { ExitThisPage, type ExitThisPageProps } from './govuk/exit-this-page.js';
export { Fieldset, type FieldsetProps } from './govuk/fieldset.js';
export { FileUpload, type FileUploadProps } from './govuk/file-upload.js';
export { GenericHeader, type GenericHeaderProps } from './govuk/generic-header.js';
export { Hint, type HintProps } from './govuk/hint.js';
export { Input, type InputProps } from './govuk/input.js';
export { InsetText, type InsetTextProps } from './govuk/inset-text.js';
export { Label, type LabelProps } from './govuk/label.js';
export { NotificationBanner, type NotificationBannerProps } from './govuk/notification-banner.js';
export type { Content, Slot } from './govuk/options.js';
export { Pagination, type PaginationProps } from './govuk/pagination.js';
export { Panel, type PanelProps } from './govuk/panel.js';
export { PasswordInput, type PasswordInputProps } from './govuk/password-input.js';
export { PhaseBanner, type PhaseBannerProps } from './govuk/phase-banner.js';
export { Radios, type RadiosProps } from './govuk/radios.js';
export { Select, type SelectProps } from './govuk/select.js';
export { ServiceNavigation, type ServiceNavigationProps } from './govuk/service-navigation.js';
export { SkipLink, type SkipLinkProps } from './govuk/skip-link.js';
export { SummaryList, type SummaryListProps } from './govuk/summary-list.js';
export { Table, type TableProps } from './govuk/table.js';
export { Tabs, type TabsProps } from './govuk/tabs.js';
export { Tag, type TagProps } from './govuk/tag.js';
export { TaskList, type TaskListProps } from './govuk/task-list.js';
export { Textarea, type TextareaProps } from './govuk/textarea.js';
export { WarningText, type WarningTextProps } from './govuk/warning-text.js';
export { Happened, type Happening } from './happened.js';
export { KeyFacts } from './key-facts.js';
export { Alert, type AlertProps } from './moj/alert.js';
export { Badge, type BadgeProps } from './moj/badge.js';
export { ButtonMenu, type ButtonMenuProps } from './moj/button-menu.js';
export { IdentityBar, type IdentityBarProps } from './moj/identity-bar.js';
export { Search, type SearchProps } from './moj/search.js';
export { SideNavigation, type SideNavigationProps } from './moj/side-navigation.js';
export { SubNavigation, type SubNavigationProps } from './moj/sub-navigation.js';
export { Timeline, type TimelineProps } from './moj/timeline.js';
export { NotKnown } from './not-known.js';
export { OnwardLinks, type OnwardProps } from './onward.js';
export { Page, type PageProps } from './page.js';
export { WhereMailIs } from './page-notices.js';
export { Pager, type PagerProps } from './pager.js';
export { PlotFigure, type PlotFigureProps } from './plot-figure.js';
export { Prose, type ProseProps } from './prose.js';
export { RichText, type RichTextProps } from './rich-text.js';
export { ScrollRegion } from './scroll-region.js';
export { type SortHeadingOptions, type Sorting, sortedHeads, sortHeading } from './sort-heading.js';
export { type StackedCell, type StackedHeading, StackedTable, type StackedTableProps } from './stacked-table.js';
export { TakeListAway, type TakeListAwayProps } from './take-list-away.js';
