import { divideRuns, type Script } from './script.js';
import { safeUrl } from './url.js';

/**
 * Inline Markdown, and the HTML tags that people paste, as tokens: what an author may write inside a sentence. Anything
 * else stays text. `figure` is a measured figure found in the text ("60 %", "4×", "minutes → seconds"), `arrow` a "→" or
 * "->" between words, `break` a line break, `run` words in another script than the text around them. `match` is never read: a selection marks with it the words that name it.
 */
export type InlineToken =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'arrow' | 'break' }
  | { readonly type: 'strong' | 'em' | 'figure' | 'match'; readonly tokens: readonly InlineToken[] }
  | { readonly type: 'run'; readonly script: Script; readonly tokens: readonly InlineToken[] }
  | { readonly type: 'link'; readonly href: string; readonly tokens: readonly InlineToken[] };

const ARROW = '(?:[→⟶]|--?>)';
const NUMBER = "\\p{Nd}(?:[.,٫٬'’]?\\p{Nd}){0,15}";
const RANGE = `(?:${NUMBER}\\s?[-–]\\s?)?${NUMBER}`;
const WORD_END = '(?![\\p{L}\\p{N}])';
const TIME = `(?:(?:milli|micro|nano)?(?:second|sekunde|segundo|minut|hour|stunde|heure|hora|day|tag|jour|d[ií]a|week|woche|month|year)[aenos]{0,2}|min|sec|hrs?|[mµμn]?s|h|d)${WORD_END}`;
const MANY = `(?:[kmb]n?${WORD_END}|[万億亿만억]|\\s?(?:(?:[mb]|tr)illi(?:ons?|onen|ard[es]*n?)|mill[oó]n(?:es)?|milh(?:ão|ões)|mi[ol]\\.?|mrd\\.?|thousand|crore|lakh|млн|млрд|مليون|مليار)${WORD_END})`;
const CURRENCY = '(?:usd|eur|gbp|aed|sar|chf|inr)';
const SIGN = `(?:\\s?(?:[%％٪‰×€£$]|(?:x|per\\s?cent|[mµμn]s|[kmgtp]i?b(?:ps)?|[rqt]ps|rpm|req\\/s|${CURRENCY})${WORD_END})|\\ss(?:ec(?:ond)?s?)?${WORD_END}|-?fold${WORD_END}|\\stimes(?=\\s\\p{L}+er${WORD_END}))`;
const UNIT = `(?:${MANY}${SIGN}?|${SIGN})`;
const AMOUNT = `(?:${NUMBER}(?:${UNIT}|\\s?${TIME})|${TIME})`;
const TO = '\\s(?:to|auf|à|на|إلى)\\s';

// What counts as measured: a change, a number with a unit, money, a number with its thousands set off, "50+".
const FIGURE = [
  `(?:${AMOUNT}|${NUMBER})\\s*${ARROW}\\s*(?:${AMOUNT}|${NUMBER})`,
  `(?:${AMOUNT}|(?<=from\\s)${NUMBER})${TO}${AMOUNT}`,
  `(?:[~≈≥≤+−±]\\s?|(?<![^\\s(])-)?(?:${RANGE}${UNIT}|(?:(?:us|ca|a|hk)?[$€£¥₹]|${CURRENCY}\\s)\\s?${RANGE}${UNIT}?|%${NUMBER}|\\p{Nd}{1,3}(?:(?:[,٬'’]\\p{Nd}{3})+|(?:\\.\\p{Nd}{3}){2,5}|(?:[ \xa0\u202f]\\p{Nd}{3}){0,5}[ \xa0\u202f]000)${WORD_END}|\\p{Nd}${NUMBER}(?=\\+))\\+?`,
].join('|');
// What looks like one and is none: "month to month", "4K", "12b".
const NO_FIGURE = /^(?:(\p{L}+) to \1|[48]K|\p{Nd}+b)$/iu;

// Each alternative is bounded and starts with its own sign, so that reading stays linear in the text. In order: code,
// emphasis by lines or stars, link, address, HTML, line break, figure, arrow.
const INLINE = /* @__PURE__ */ new RegExp(
  [
    '`([^`\\n]{1,500})`',
    '(?<![\\p{L}\\p{N}_])(__?)(?=[^_\\s])([^_\\n]{1,1000})(?<=\\S)\\2(?![\\p{L}\\p{N}_])',
    '(\\*\\*?)(?=[^*\\s])([^*\\n]{1,1000})(?<=\\S)\\4',
    '\\[([^[\\]\\n]{1,500})\\]\\(([^()\\s]{1,2000}(?:\\([^()\\s]{1,200}\\)[^()\\s]{0,200})?)\\)',
    '<((?:https?|mailto):[^<>\\s]{1,2000})>',
    // Only a link may have attributes, and must.
    '<(b|strong|i|em|code|a(?=\\s))(?:(?<=a)([^<>]{1,2500}))?>((?:[^<]|<(?!\\/?\\9\\b)){1,1000})<\\/\\9>',
    '(\\n|<(?:br|\\/?(?:p|ul|ol|li|div))(?:\\s[^<>]{0,500})?\\/?>)',
    // After a letter only where words are written without spaces.
    `(?<=^|[^\\p{L}\\p{N}_.,]|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])(${FIGURE})`,
    `\\s{0,9}${ARROW}\\s{0,9}`,
  ].join('|'),
  'giu',
);

// Without any of these there is nothing to find: most texts are taken as they are.
const SIGNS = /[*_`[<>\n→⟶\p{Nd}]|\sto\s|&\wt;/iu;

/** Signs that would have been a tag: other entities the reader has decoded. */
const unescape = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');

/** Reads the inline subset. Links whose address is not allowed keep their words and lose the link. */
export function parseInline(text: string): InlineToken[] {
  const tokens: InlineToken[] = [];
  const addText = (words: string): void => {
    const plain = unescape(words);
    for (const { text: part, script } of divideRuns(plain) ?? [{ text: plain }]) {
      const token = { type: 'text', text: part } as const;
      if (part) tokens.push(script ? { type: 'run', script, tokens: [token] } : token);
    }
  };
  const addLink = (url: string | undefined, label: string, whole: string): void => {
    const href = safeUrl(url);
    if (href) tokens.push({ type: 'link', href, tokens: whole ? parseInline(label) : [{ type: 'text', text: label }] });
    else addText(whole || label);
  };
  if (!SIGNS.test(text)) {
    addText(text);
    return tokens;
  }
  let last = 0;
  // `replace` finds all matches before it calls back (so nesting is safe), and needs no copy of the expression.
  const take = (whole: string, ...groups: (string | undefined)[]): string => {
    const [code, line, lined, star, starred, label, url, address, tag = '', attributes, inner, newLine, figure, at] =
      groups;
    const index = Number(at);
    addText(text.slice(last, index));
    last = index + whole.length;
    const [name] = (line ?? star ?? tag).toLowerCase().match(/^(?:__?|\*\*?|b|strong|i|em)$/) ?? [];
    if (name)
      tokens.push({
        type: /^(?:__|\*\*|b|strong)$/.test(name) ? 'strong' : 'em',
        tokens: parseInline((lined ?? starred ?? inner)!),
      });
    else if (label) addLink(url, label, whole);
    else if (attributes) {
      const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/i.exec(attributes) ?? [];
      addLink(double ?? single ?? bare, inner!, whole);
    } else if (code ?? inner) tokens.push({ type: 'code', text: unescape((code ?? inner)!) });
    else if (address) addLink(address, address.replace(/^mailto:/i, ''), '');
    else if (newLine) {
      if (tokens.length && tokens.at(-1)!.type !== 'break') tokens.push({ type: 'break' });
      if (/^<li/i.test(newLine)) addText('• ');
    } else if (figure && NO_FIGURE.test(figure)) addText(figure);
    else if (figure)
      tokens.push({
        type: 'figure',
        tokens: figure
          .split(new RegExp(`\\s*(${ARROW})\\s*`))
          .map((part, index) => (index % 2 ? { type: 'arrow' } : { type: 'text', text: part })),
      });
    else tokens.push({ type: 'arrow' });
    return '';
  };
  text.replace(INLINE, take);
  addText(text.slice(last));
  if (tokens.at(-1)?.type === 'break') tokens.pop();
  return tokens;
}

/** The words of tokens. */
export function tokenText(tokens: readonly InlineToken[]): string {
  return tokens
    .map((token) =>
      'tokens' in token
        ? tokenText(token.tokens)
        : 'text' in token
          ? token.text
          : token.type === 'arrow'
            ? ' → '
            : '\n',
    )
    .join('');
}

// What `parseInline` takes out of a text or puts another way. Figures stay as they are.
const MARKED = /[*_`[<>&\n→⟶]/;

/** The words alone, for names, titles and search. */
export function plainText(text: string): string {
  return MARKED.test(text) ? tokenText(parseInline(text)) : text;
}
