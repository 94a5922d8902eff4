import type { Content, Dressed, Items, TagOptions } from './options.js';
import { upstream } from './upstream.js';

export interface TaskListProps extends Dressed {
  idPrefix?: string | undefined;
  items: Items<TaskListItem>;
}

export interface TaskListItem {
  title: Content & { classes?: string | undefined };
  hint?: Content | undefined;
  status: TaskStatus;
  href?: string | undefined;
  classes?: string | undefined;
}

export type TaskStatus = ({ tag: TagOptions; text?: undefined; html?: undefined } | Content) & {
  classes?: string | undefined;
};

/** What is to be done, and how far each part is. */
export const TaskList = (props: TaskListProps) => upstream('govuk/task-list', props);
