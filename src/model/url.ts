/** Schemes a link may have; an address without a scheme is relative and allowed. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'] as const;

// Browsers drop tabs and line breaks anywhere in a URL, and control characters and spaces at its ends:
// "java\nscript:" is a scheme to them, so these go before the scheme is looked at.
const INVISIBLE = /[\s\p{C}]+/gu;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * The one way from data to `href` or `src`: the address if its scheme is allowed, else undefined.
 * `example.org/x` written without a scheme is given `https://`, as authors mean it.
 */
export function safeUrl(given: unknown, schemes: readonly string[] = linkSchemes): string | undefined {
  if (typeof given !== 'string') return undefined;
  const url = given.replace(INVISIBLE, '');
  if (!url || url.startsWith('\\')) return undefined;
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined)
    return /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(url) &&
      !/^[^/?#]+\.(?:html?|pdf|json|png|jpe?g|svg|webp|avif|gif|txt|md)$/i.test(url)
      ? `https://${url}`
      : url;
  if (schemes.includes(scheme)) return url;
  // "localhost:8080/x" and "example.org:8080" look like a scheme but are a host and a port.
  return undefined;
}

/** The address of a picture: http, https or relative. */
export function safeImageUrl(given: unknown): string | undefined {
  return safeUrl(given, ['http', 'https']);
}

/** The link that writes to an email address; undefined where the text is none ("on request"), or more than one address. */
export function mailUrl(email = ''): string | undefined {
  return /^[^\s@<>?#&,]+@[^\s@<>?#&,]+$/.test(email) ? safeUrl(`mailto:${email}`) : undefined;
}
