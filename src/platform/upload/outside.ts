/** An address of its own scheme, a network share, or one without a scheme that still names a host. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const HOST = /^[\\/]{2}/;
/** A drive of the reader's own computer: Word notes there which template a document was begun from. */
const OWN_DRIVE = /^file:\/{0,3}[a-z]:(?!\/\/)/i;
const MAY_BE_FOLLOWED = /^(?:https?|mailto|tel):/i;

/** Leaves out what a browser or Word leaves out before it follows an address. */
const bare = (target: string): string => target.replace(/[\p{Cc}\s]/gu, '');

/** Says whether an address leads out of the package. */
export const leadsOutside = (target: string): boolean => SCHEME.test(bare(target)) || HOST.test(bare(target));

/** Says whether it is an ordinary link that nothing follows until a person presses it, and that is safe to press. */
export const isOrdinaryLink = (target: string): boolean => MAY_BE_FOLLOWED.test(bare(target)) || !leadsOutside(target);

/** Says whether it leads no further than a drive of the reader's own computer. */
export const isOwnDrive = (target: string): boolean => OWN_DRIVE.test(bare(target));
