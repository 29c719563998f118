import { html, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import type { GivenBasics, GivenContact, GivenFolio } from '../../model/document.js';
import { shortAddress } from '../../model/read/links.js';
import { hasContact, readContact } from '../../model/read/contact.js';
import { contactStrings } from '../../model/strings/contact.js';
import type { Contact, Portfolio } from '../../model/types.js';
import { mailUrl, safeUrl } from '../../model/url.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { cells } from '../../styles/cells.js';
import { statement } from '../../styles/statement.js';
import { FolioElement, type Report } from '../folio-element.js';
import { heading } from '../shared/heading.js';
import { directionFor, inline } from '../shared/inline.js';
import type { Say } from '../shared/words.js';
import { contactStyles } from './contact.styles.js';

/** What `folio.contact` says, and what it is completed with from `basics` and `folio.availability`. */
export type GivenInvitation = GivenContact & GivenBasics & Pick<GivenFolio, 'availability'>;

/**
 * The closing invitation: a statement, one way to act on it, and the facts in a block like the one in the corner of
 * a drawing. With an address the action is to write; without one, to print the page or take its link along.
 *
 * @summary The closing invitation.
 * @slot - Shown while there is nothing to show.
 * @csspart statement - The heading.
 * @csspart action - The one filled action: write, or print.
 * @csspart copy - Copies the page's link; there where the browser allows it and no address is given.
 * @csspart fact - One labelled fact.
 */
export class FolioContact extends FolioElement<Contact> {
  static override styles = [baseStyles, annotation, cells, statement, contactStyles];
  static override properties: PropertyDeclarations = {
    contact: { converter: jsonAttribute },
    statement: {},
  };

  /** The invitation: `folio.contact`, with name, place and addresses as in `basics`. */
  contact?: GivenInvitation;
  /** The heading, in place of the contact's own statement. */
  statement?: string;

  /** What became of copying the link. */
  #said: 'copied' | 'refused' | undefined;

  protected override get given(): unknown {
    return this.contact;
  }

  protected override read(given: unknown, report: Report): Contact | undefined {
    return readContact(given, report);
  }

  protected override take({ contact }: Portfolio): Contact | undefined {
    return hasContact(contact) ? contact : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Only the browser knows, and the server must print the same: so it is hidden until it is known.
    const copy = this.renderRoot.querySelector<HTMLElement>('[part=copy]');
    if (copy) copy.hidden = !navigator.clipboard;
  }

  #print = (): void => window.print();

  #copy = async (): Promise<void> => {
    this.#said = undefined; // Emptied first, so that a second copy is announced too.
    this.requestUpdate();
    await this.updateComplete;
    this.#said = await navigator.clipboard.writeText(location.href.replace(/#.*/s, '')).then(
      () => 'copied' as const,
      () => 'refused' as const,
    );
    this.requestUpdate();
  };

  protected override renderContent(contact: Contact): TemplateResult {
    const say = this.words('contact', contactStrings);
    const { lead } = contact;
    const write = mailUrl(contact.email);
    return html`
      ${heading(this.level(), html`<bdi part="statement">${inline(this.statement ?? contact.statement ?? say('statement'))}</bdi>`, 'statement')}
      ${lead && html`<p class="lead" dir=${directionFor(lead)}>${inline(lead)}</p>`}
      <div class="acts">
        ${
          write
            ? html`<a class="action" part="action" href=${write}>${say('write')}</a>`
            : html`<button class="action" part="action" type="button" @click=${this.#print}>${say('print')}</button>
              <button class="copy" part="copy" type="button" hidden @click=${this.#copy}>${say('copy')}</button>
              <span class="note" role="status">${this.#said && say(this.#said)}</span>`
        }
      </div>
      ${this.#renderFacts(contact, say)}`;
  }

  #renderFacts(contact: Contact, say: Say<typeof contactStrings>): TemplateResult | undefined {
    const { name, email, phone, place, website, profiles, availability, facts } = contact;
    const text = (value: string | undefined): TemplateResult | undefined =>
      value ? html`<bdi>${inline(value)}</bdi>` : undefined;
    const link = (href: string | undefined, label: string | undefined): TemplateResult | undefined =>
      href ? html`<a href=${href}><bdi>${label}</bdi></a>` : text(label);
    // "+46 (0)10": the zero is dialled inside the country only.
    const dial = phone?.replace(/(?<=\+.*)\(0\)/, '').match(/[+\d*,;]/g);
    const rows = [
      [say('name'), text(name)],
      [say('place'), text(place)],
      [say('availability'), text(availability && (availability.note ?? say(availability.status)))],
      ...facts.map(({ label, value, known }) => [
        known && label === 'address' ? say(label) : label || say('more'),
        text(value),
      ]),
      [say('email'), link(mailUrl(email), email)],
      [say('phone'), link(dial?.[2] ? safeUrl(`tel:${dial.join('')}`) : undefined, phone)],
      [say('website'), link(website?.href, website?.label)],
      ...profiles.map(({ label, href, name: user }) => {
        const address = shortAddress(href);
        return [label, link(href, user && !address.includes(user) ? `${user}, ${address}` : address)];
      }),
    ].filter(([, value]) => value);
    return rows[0]
      ? html`<dl class="cells">${rows.map(([label, value]) => html`<div part="fact"><dt class="note"><bdi>${label}</bdi></dt><dd>${value}</dd></div>`)}</dl>`
      : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-contact': FolioContact;
  }
}
