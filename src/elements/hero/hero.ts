import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import { addressOf } from '../../model/address.js';
import type { GivenBasics, GivenFolio } from '../../model/document.js';
import { hasProfile, readProfile } from '../../model/read/profile.js';
import { heroStrings } from '../../model/strings/hero.js';
import type { Portfolio, Profile, Proof, SectionKind } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { button } from '../../styles/button.js';
import { FolioElement, type Report } from '../folio-element.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import { LateDrawings } from '../shared/late-drawings.js';
import type { Say } from '../shared/words.js';
import { figure } from './figure.js';
import { heroStyles } from './hero.styles.js';

/** `basics`, and what the `folio` section says of the person. */
export type GivenProfile = GivenBasics & Pick<GivenFolio, 'headline' | 'availability' | 'proof'>;

/**
 * The opening of a portfolio: who this is, one statement, the figures that prove it with their sources, and where to
 * go next. The system map of the same portfolio stands beside the statement as a thin drawing.
 *
 * @summary Person, statement, proof figures, actions.
 * @slot - Shown while there is nothing to show.
 * @csspart statement - The heading: the headline, or the name where there is none.
 * @csspart picture - The portrait.
 * @csspart figure - One figure of proof.
 * @csspart action - The one filled action.
 */
export class FolioHero extends FolioElement<Profile> {
  static override styles = [baseStyles, annotation, button, heroStyles];

  /** The person: `basics` of a JSON Resume, with `headline`, `availability` and `proof` if wanted. */
  @property({ converter: jsonAttribute }) profile?: GivenProfile;

  #drawings = new LateDrawings(this, async () => (await import('./plan.js')).drawPlan);

  protected override get given(): unknown {
    return this.profile;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#drawings.complete;
    return super.getUpdateComplete();
  }

  protected override read(given: unknown, report: Report): Profile | undefined {
    return readProfile(given, report);
  }

  protected override select(portfolio: Portfolio): Profile | undefined {
    const { profile } = portfolio;
    return hasProfile(profile) ? profile : undefined;
  }

  protected override renderContent(profile: Profile): TemplateResult {
    const { name, label, headline, summary, place, picture, availability, proof } = profile;
    const say = this.words('hero', heroStrings);
    const map = this.portfolio?.maps.find(({ arrangement }) => arrangement === 'layers');
    const line = (text: string | undefined): TemplateResult | typeof nothing => (text ? html`<p class="note"><bdi>${text}</bdi></p>` : nothing);
    return html`<div class=${map ? 'hero planned' : 'hero'}>
      <div class="who">
        ${picture ? html`<img part="picture" src=${picture.src} alt=${picture.alt ?? ''} width="96" height="96" decoding="async">` : nothing}
        ${headline && name ? html`<p class="name"><bdi>${name}</bdi></p>` : nothing}${line(label)}${line(place)}
        ${availability
          ? html`<p class="note live ${availability.status}">${say(availability.status)}</p>${
              // The contact section says it in full.
              this.portfolio?.sections.some(({ show }) => show === 'contact') ? nothing : line(availability.note)
            }`
          : nothing}
      </div>
      <div class="say">
        ${headline || name ? heading(this.level(), html`<bdi part="statement">${inline(headline ?? name)}</bdi>`, 'statement') : nothing}
        ${summary ? html`<p class="lead" dir="auto">${inline(summary)}</p>` : nothing}
      </div>
      ${map ? html`<div class="system" aria-hidden="true">${this.#drawings.of(map, this.locale.direction)}</div>` : nothing}
      ${proof.length ? html`<dl class="proof">${proof.map((each) => this.#renderProof(each, say))}</dl>` : nothing}
      ${this.#renderActions(profile, say)}
    </div>`;
  }

  #renderProof({ value, label, source }: Proof, say: Say<typeof heroStrings>): TemplateResult {
    return html`<div part="figure">
      <dt class=${value.length > 14 ? 'long' : value.length > 9 ? 'wide' : ''}><bdi>${figure(value, say('about'))}</bdi></dt>
      <dd dir="auto">${inline(label)}</dd>
      ${source ? html`<dd class="note">${this.portfolio ? html`<a href=${addressOf(source)}><bdi>${source.label}</bdi></a>` : html`<bdi>${source.label}</bdi>`}</dd>` : nothing}
    </div>`;
  }

  /** What the reader can do next: only what is there to be done. The first is filled, if it leads into the page. */
  #renderActions({ name, website, profiles }: Profile, say: Say<typeof heroStrings>): TemplateResult | typeof nothing {
    const { portfolio } = this;
    const actions: { readonly href: string; readonly text: string; readonly name?: string }[] = [];
    const add = (show: SectionKind, text: (id: string | undefined) => string): void => {
      const section = portfolio?.sections.find((each) => each.show === show);
      if (section) actions.push({ href: `#${section.anchor}`, text: text(section.id) });
    };
    add('map', (id) => say(portfolio?.maps.find((map) => map.id === id)?.arrangement === 'layers' ? 'system' : 'map'));
    add('roles', () => say('roles', { n: portfolio?.roles.length ?? 0 }));
    const email = portfolio?.contact.email;
    if (!actions.length && email) actions.push({ href: `mailto:${email}`, text: say('write') });
    const filled = actions.length > 0;
    for (const { href, label } of website ? [website, ...profiles] : profiles) {
      actions.push({ href, text: label, ...(name && { name: say('profile', { network: label, name }) }) });
    }
    return actions.length
      ? html`<div class="acts">${actions.map(
          (each, index) => html`<a class=${filled && !index ? 'button' : ''} part=${filled && !index ? 'action' : nothing} href=${each.href} aria-label=${each.name ?? nothing}><bdi>${each.text}</bdi></a>`,
        )}</div>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-hero': FolioHero;
  }
}
