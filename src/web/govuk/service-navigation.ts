import type { VNode } from 'preact';
import type { Content, Dressed, ExtraAttributes, Items } from './options.js';
import { upstream } from './upstream.js';

export interface ServiceNavigationProps extends Dressed {
  ariaLabel?: string | undefined;
  menuButtonText?: string | undefined;
  menuButtonLabel?: string | undefined;
  navigationLabel?: string | undefined;
  navigationId?: string | undefined;
  navigationClasses?: string | undefined;
  collapseNavigationOnMobile?: boolean | undefined;
  serviceName?: string | undefined;
  serviceUrl?: string | undefined;
  navigation?: Items<ServiceNavigationItem> | undefined;
  slots?:
    | {
        start?: VNode | undefined;
        end?: VNode | { html: VNode; align?: 'inline' | undefined } | undefined;
        navigationStart?: VNode | undefined;
        navigationEnd?: VNode | undefined;
      }
    | undefined;
}

/** `current` is this page; `active` is the part of the service it belongs to. */
export type ServiceNavigationItem = Content & {
  href?: string | undefined;
  current?: boolean | undefined;
  active?: boolean | undefined;
  attributes?: ExtraAttributes | undefined;
};

/** The name of the service and the ways into its parts. */
export const ServiceNavigation = (props: ServiceNavigationProps) => upstream('govuk/service-navigation', props);
