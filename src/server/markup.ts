// HTML as text, for where there is no document: every value is escaped unless it is markup made here.

/** Text that is HTML already. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Value = Markup | string | number | undefined | false | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or in a quoted attribute: what no HTML parser takes (nulls, controls) goes. */
export function escapeText(text: string): string {
  return text.replace(/[\0-\x08\v\f\x0e-\x1f\x7f\p{Cs}]/gu, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}

const write = (value: Value): string =>
  value === undefined || value === false
    ? ''
    : value instanceof Markup
      ? value.text
      : typeof value === 'object'
        ? value.map(write).join('')
        : escapeText(String(value));

/** Markup with its values escaped. Attributes are always quoted in the templates that use it. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...values.map(write)));
}

/** JSON as it may stand in a `<script>`: nothing in it ends the element or opens another. */
export function scriptJson(value: unknown): Markup {
  return new Markup(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
