import { html, type TemplateResult } from 'lit';
import { parseInline, type InlineToken } from '../../model/inline.js';
import { arrow } from './arrow.js';

const renderToken = (token: InlineToken): TemplateResult | string => {
  switch (token.type) {
    case 'text':
      return token.text;
    case 'code':
      return html`<code dir="ltr">${token.text}</code>`;
    case 'arrow':
      return arrow();
    case 'break':
      return html`<br>`;
    case 'strong':
      return html`<strong>${token.tokens.map(renderToken)}</strong>`;
    case 'em':
      return html`<em>${token.tokens.map(renderToken)}</em>`;
    case 'figure':
      return html`<span class="figure">${token.tokens.map(renderToken)}</span>`;
    case 'link':
      return html`<a href=${token.href}>${token.tokens.map(renderToken)}</a>`;
  }
};

/** The author's inline Markdown as templates: never as markup. */
export function inline(text: string | undefined): (TemplateResult | string)[] {
  return text === undefined ? [] : parseInline(text).map(renderToken);
}
