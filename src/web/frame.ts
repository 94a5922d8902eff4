import { createContext } from 'preact';

/** A thing of many pages that is open, with the menu of its pages in groups. */
export interface Place {
  readonly title: string;
  readonly groups: readonly PlaceGroup[];
}

/** Pages that belong together. */
export interface PlaceGroup {
  readonly name: string;
  readonly entries: readonly PlaceEntry[];
}

/** A page of the place. It is `open` when it is the page shown, and `within` when the page shown lies below it. */
export interface PlaceEntry {
  readonly text: string;
  readonly href: string;
  readonly shown?: 'open' | 'within' | undefined;
}

/** What stands around every page and is the same for all of them: who asks, and in which installation. */
export interface FrameValues {
  /** Name of the product as it stands in the header. */
  readonly serviceName: string;
  /** Name of the partnership whose work is shown; absent on pages that belong to none. */
  readonly partnershipName?: string | undefined;
  /** For the script tags: the content security policy names it. */
  readonly nonce: string;
  /** Goes into every form as `_csrf`. */
  readonly csrfToken: string;
  /** Goes into every form as `_once`: the number of this page, fresh each time it is shown. */
  readonly once: string;
  /** `embedded` keeps its records in the program's own folder: for trying out, never for real reviews. */
  readonly installation: 'embedded' | 'server';
  /** True when the installation holds the fictional demonstration partnership. */
  readonly demonstration: boolean;
  /** The person who is signed in, with what they are here in words. */
  readonly person?: { readonly name: string; readonly roleWords: string } | undefined;
  readonly navigation: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  /** The pages of the section of the main menu in which this page lies, when it has several. */
  readonly section?:
    | {
        readonly name: string;
        readonly pages: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
      }
    | undefined;
  /** Path of the page, without the query. */
  readonly path: string;
  /** Said once, after an act. */
  readonly flash?: { readonly kind: 'success' | 'important'; readonly text: string } | undefined;
  /** When the session ends and what time it is by the same clock (ISO instants), and after how many idle minutes it ends. */
  readonly session?: { readonly endsAt: string; readonly now?: string; readonly idleMinutes: number } | undefined;
  /** Puts "Exit this page" on the page: on for everything the public sees. */
  readonly quickExit: boolean;
  /** The review whose pages these are, with its own menu. */
  readonly place?: Place | undefined;
  /** Found by search engines, as what is published is; nothing else ever is. */
  readonly indexed?: true;
  /** Links at the foot of every page, where they are others than those of the service. */
  readonly supportLinks?: readonly { readonly text: string; readonly href: string }[];
  /** Whom to ask for help, in one line; the same on every page. */
  readonly helpText?: string | undefined;
}

const OUTSIDE: FrameValues = {
  serviceName: 'DHR Toolkit',
  nonce: '',
  csrfToken: '',
  once: '',
  installation: 'embedded',
  demonstration: false,
  navigation: [],
  path: '/',
  quickExit: false,
};

/** Carries the frame to `Page` and `Form`. Provided by `renderPage`; read with `Frame.Consumer`. */
export const Frame = createContext<FrameValues>(OUTSIDE);
