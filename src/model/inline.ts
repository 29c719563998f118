import { safeUrl } from './url.js';

/**
 * Inline Markdown as tokens: what an author may write inside a sentence. Anything else stays text.
 * `figure` is a measured figure found in the text ("60 %", "4×"), `arrow` a "→" or "->" between words.
 */
export type InlineToken =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'arrow' }
  | { readonly type: 'strong' | 'em' | 'figure'; readonly tokens: readonly InlineToken[] }
  | { readonly type: 'link'; readonly href: string; readonly tokens: readonly InlineToken[] };

// Each alternative is bounded and starts with its own sign, so that reading stays linear in the text.
const INLINE =
  /`([^`\n]{1,500})`|\*\*([^*\n]{1,1000})\*\*|__([^_\n]{1,1000})__|\*([^*\s][^*\n]{0,1000})\*|(?<![\p{L}\p{N}_])_([^_\s][^_\n]{0,1000})_(?![\p{L}\p{N}_])|\[([^[\]\n]{1,500})\]\(([^()\s]{1,2000})\)|<(https?:\/\/[^<>\s]{1,2000})>|\s*(?:→|⟶|-{1,2}>)\s*/gu;

/** Reads the inline subset. Links whose address is not allowed keep their words and lose the link. */
export function parseInline(text: string): InlineToken[] {
  const tokens: InlineToken[] = [];
  let last = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > last) tokens.push({ type: 'text', text: text.slice(last, match.index) });
    last = match.index + match[0].length;
    const [whole, code, strong, strong2, em, em2, label, url, auto] = match;
    const bold = strong ?? strong2;
    const slanted = em ?? em2;
    if (code !== undefined) tokens.push({ type: 'code', text: code });
    else if (bold !== undefined) tokens.push({ type: 'strong', tokens: parseInline(bold) });
    else if (slanted !== undefined) tokens.push({ type: 'em', tokens: parseInline(slanted) });
    else if (label !== undefined) {
      const href = safeUrl(url);
      if (href) tokens.push({ type: 'link', href, tokens: parseInline(label) });
      else tokens.push({ type: 'text', text: whole });
    } else if (auto !== undefined) {
      const href = safeUrl(auto);
      if (href) tokens.push({ type: 'link', href, tokens: [{ type: 'text', text: auto }] });
    } else tokens.push({ type: 'arrow' });
  }
  if (last < text.length) tokens.push({ type: 'text', text: text.slice(last) });
  return tokens;
}

/** The words alone, for names, titles and search. */
export function plainText(text: string): string {
  const say = (tokens: readonly InlineToken[]): string =>
    tokens.map((token) => (token.type === 'arrow' ? ' → ' : 'text' in token ? token.text : say(token.tokens))).join('');
  return say(parseInline(text));
}
