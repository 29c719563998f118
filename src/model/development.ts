declare const __FOLIO_DEVELOPMENT__: boolean | undefined;

/** True in the development build only; the build replaces the name, so that production carries no messages. */
export const DEVELOPMENT: boolean = typeof __FOLIO_DEVELOPMENT__ !== 'undefined' && !!__FOLIO_DEVELOPMENT__;
