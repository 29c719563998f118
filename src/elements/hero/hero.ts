import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import { addressOf } from '../../model/address.js';
import { DEVELOPMENT } from '../../model/development.js';
import type { GivenBasics, GivenFolio } from '../../model/document.js';
import { hasProfile, readProfile } from '../../model/read/profile.js';
import { heroStrings } from '../../model/strings/hero.js';
import type { Portfolio, Profile, Proof } from '../../model/types.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { FolioElement, type Report } from '../folio-element.js';
import { heading } from '../shared/heading.js';
import { inline } from '../shared/inline.js';
import type { Say } from '../shared/words.js';
import { figure } from './figure.js';
import { heroStyles } from './hero.styles.js';

/** `basics`, and what the `folio` section says of the person. */
export type GivenProfile = GivenBasics & Pick<GivenFolio, 'headline' | 'availability' | 'proof'>;

type Words = Say<typeof heroStrings>;
type Content = TemplateResult | typeof nothing | '';

/** A line in the margin. */
const note = (text: string | undefined, name = ''): Content =>
  text ? html`<p class="note ${name}"><bdi>${text}</bdi></p>` : nothing;

const shows = (portfolio: Portfolio | undefined, kind: string): Portfolio['sections'][number] | undefined =>
  portfolio?.sections.find(({ show }) => show === kind);

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
  static override styles = [baseStyles, annotation, heroStyles];

  /** The person: `basics` of a JSON Resume, with `headline`, `availability` and `proof` if wanted. */
  @property({ converter: jsonAttribute }) profile?: GivenProfile;

  #drawn: Promise<void> | undefined;

  protected override get given(): unknown {
    return this.profile;
  }

  /** The map whose plan stands beside the statement: the first that has layers. */
  get #map(): Portfolio['maps'][number] | undefined {
    return this.portfolio?.maps.find(({ arrangement }) => arrangement === 'layers');
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#drawn;
    return complete;
  }

  protected override read(given: unknown, report: Report): Profile | undefined {
    return readProfile(given, report);
  }

  protected override select({ profile }: Portfolio): Profile | undefined {
    return hasProfile(profile) ? profile : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const map = this.#map;
    const box = this.renderRoot.querySelector<HTMLElement>('.system');
    if (!map || !box) return;
    this.#drawn = import('./plan.js')
      .then(({ drawPlan }) => drawPlan(box, map, this.locale.direction))
      .catch((error: unknown) => {
        if (DEVELOPMENT) console.warn('The plan could not be drawn:', error); // It only repeats the map.
      });
  }

  protected override renderContent(profile: Profile): TemplateResult {
    const { name, label, headline, summary, place, picture, availability, proof } = profile;
    const say = this.words('hero', heroStrings);
    const title = headline ?? name;
    return html`<div class="hero ${this.#map ? 'planned' : ''}">
      <div class="who">
        ${picture ? html`<img part="picture" src=${picture.src} alt=${picture.alt ?? ''} width="96" height="96" decoding="async">` : nothing}
        ${headline && name && html`<p class="name"><bdi>${name}</bdi></p>`}${note(label)}${note(place)}
        ${
          availability
            ? [
                note(say(availability.status), `live ${availability.status}`),
                // The contact section says it in full.
                shows(this.portfolio, 'contact') ? nothing : note(availability.note),
              ]
            : nothing
        }
      </div>
      <div class="say">
        ${title && heading(this.level(), html`<bdi part="statement">${inline(title)}</bdi>`, 'statement')}
        ${summary && html`<p class="lead" dir="auto">${inline(summary)}</p>`}
      </div>
      ${this.#map && html`<div class="system" aria-hidden="true"></div>`}
      ${proof[0] && html`<dl class="proof ${proof[3] ? '' : 'few'}">${proof.map((each) => this.#renderProof(each, say))}</dl>`}
      ${this.#renderActions(profile, say)}
    </div>`;
  }

  #renderProof({ value, label, source }: Proof, say: Words): TemplateResult {
    const from = source && html`<bdi>${source.label}</bdi>`;
    return html`<div part="figure">
      <dt class=${value.length > 13 ? 'long' : ''}><bdi>${figure(value, say('about'))}</bdi></dt>
      <dd dir="auto">${inline(label)}</dd>
      ${from && html`<dd class="note">${this.portfolio ? html`<a href=${addressOf(source)}>${from}</a>` : from}</dd>`}
    </div>`;
  }

  /** What the reader can do next: only what is there to be done. What leads into the page comes first, and filled. */
  #renderActions({ name, website, profiles }: Profile, say: Words): Content {
    const { portfolio } = this;
    const actions: TemplateResult[] = [];
    const act = (href: string, text: string): void => {
      actions.push(
        actions[0] ? html`<a href=${href}>${text}</a>` : html`<a class="action" part="action" href=${href}>${text}</a>`,
      );
    };
    const map = shows(portfolio, 'map');
    const roles = shows(portfolio, 'roles');
    const email = portfolio?.contact.email;
    if (map) act(`#${map.anchor}`, say(map.id === this.#map?.id ? 'system' : 'map'));
    if (roles) act(`#${roles.anchor}`, say('roles', { n: portfolio?.roles.length ?? 0 }));
    if (email && !actions[0]) act(`mailto:${email}`, say('write'));
    for (const { href, label, name: user } of website ? [website, ...profiles] : profiles) {
      // Two accounts in one place are told apart by the name used there.
      const network = user && profiles.filter((other) => other.label === label)[1] ? `${label} ${user}` : label;
      actions.push(
        html`<a href=${href} aria-label=${name ? say('profile', { network, name }) : nothing}><bdi>${network}</bdi></a>`,
      );
    }
    return actions[0] ? html`<div class="acts">${actions}</div>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-hero': FolioHero;
  }
}
