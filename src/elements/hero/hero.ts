import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { jsonAttribute } from '../../controllers/json-attribute.js';
import { addressOf } from '../../model/address.js';
import type { GivenBasics, GivenFolio } from '../../model/document.js';
import { hasProfile, readProfile } from '../../model/read/profile.js';
import { shortAddress } from '../../model/read/links.js';
import { heroStrings } from '../../model/strings/hero.js';
import type { Portfolio, Profile, Proof, Section, SectionKind } from '../../model/types.js';
import { mailUrl } from '../../model/url.js';
import { annotation } from '../../styles/annotation.js';
import { baseStyles } from '../../styles/base.js';
import { cells } from '../../styles/cells.js';
import { grid } from '../../styles/grid.js';
import { statement } from '../../styles/statement.js';
import type { Report } from '../folio-element.js';
import { DrawnElement } from '../shared/drawn-element.js';
import { heading } from '../shared/heading.js';
import { directionFor, inline } from '../shared/inline.js';
import type { Say } from '../shared/words.js';
import { figure } from './figure.js';
import { heroStyles } from './hero.styles.js';

/** `basics`, and what the `folio` section says of the person. */
export type GivenProfile = GivenBasics & Pick<GivenFolio, 'headline' | 'availability' | 'proof'>;

type Content = TemplateResult | typeof nothing | '' | undefined;

/** A line in the margin. */
const note = (text: string | undefined, name = ''): Content =>
  text && html`<p class="note ${name}"><bdi>${text}</bdi></p>`;

/** A picture that cannot be loaded gives its place back. */
const settle = ({ type, target }: Event): void => void ((target as HTMLElement).hidden = type === 'error');

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
export class FolioHero extends DrawnElement<Profile> {
  static override styles = [baseStyles, annotation, grid, cells, statement, heroStyles];
  static override properties: PropertyDeclarations = {
    profile: { converter: jsonAttribute },
  };

  /** The person: `basics` of a JSON Resume, with `headline`, `availability` and `proof` if wanted. */
  profile?: GivenProfile;

  protected override get given(): unknown {
    return this.profile;
  }

  /** The map whose plan stands beside the statement: the first that has layers. */
  get #map(): Portfolio['maps'][number] | undefined {
    return this.portfolio?.maps.find(({ arrangement }) => arrangement === 'layers');
  }

  protected override read(given: unknown, report: Report): Profile | undefined {
    return readProfile(given, report);
  }

  protected override take({ profile }: Portfolio): Profile | undefined {
    return hasProfile(profile) ? profile : undefined;
  }

  /** The section of the page that shows something. */
  #section(kind: SectionKind): Section | undefined {
    return this.portfolio?.sections.find(({ show }) => show === kind);
  }

  protected override draw(): Promise<void> | undefined {
    const map = this.#map;
    const box = this.renderRoot.querySelector<HTMLElement>('.system');
    return map && box
      ? import('./plan.js').then(({ drawPlan }) => drawPlan(box, map, this.locale.direction))
      : undefined;
  }

  protected override renderContent(profile: Profile): TemplateResult {
    const { name, label, headline, summary, place, picture, availability, proof } = profile;
    const say = this.words('hero', heroStrings);
    const title = headline ?? name;
    return html`<div class="hero columns ${this.#map ? 'planned' : ''}">
      <div class="who margin">
        ${picture && html`<img part="picture" src=${picture.src} alt=${picture.alt ?? ''} width="96" height="96" decoding="async" @error=${settle} @load=${settle}>`}
        ${headline && name && html`<p class="name"><bdi>${name}</bdi></p>`}${note(label)}${note(place)}
        ${
          availability && [
            note(say(availability.status), `live ${availability.status}`),
            // The contact section says it in full.
            this.#section('contact') ? nothing : note(availability.note),
          ]
        }
      </div>
      <div class="say">
        ${title && heading(this.level(), html`<bdi part="statement">${inline(title)}</bdi>`, 'statement')}
        ${summary && html`<p class="lead" dir=${directionFor(summary)}>${inline(summary)}</p>`}
      </div>
      ${this.#map && html`<div class="system" aria-hidden="true"></div>`}
      ${proof[0] && html`<dl class="cells">${proof.map((each) => this.#renderProof(each, say('about')))}</dl>`}
      ${this.#renderActions(profile, say)}
    </div>`;
  }

  #renderProof({ value, label, source }: Proof, about: string): TemplateResult {
    const from = source && html`<bdi>${source.label}</bdi>`;
    return html`<div part="figure">
      <dt class=${value.length > 13 ? 'long' : ''}><bdi>${figure(value, about)}</bdi></dt>
      <dd dir=${directionFor(label)}>${inline(label)}</dd>
      ${from && html`<dd class="note">${this.portfolio ? html`<a href=${addressOf(source)}>${from}</a>` : from}</dd>`}
    </div>`;
  }

  /** What the reader can do next: only what is there to be done. What leads into the page comes first, and filled. */
  #renderActions({ name, website, profiles }: Profile, say: Say<typeof heroStrings>): Content {
    const { portfolio } = this;
    const map = this.#section('map');
    const roles = this.#section('roles');
    const write = mailUrl(portfolio?.contact.email);
    const ways = [
      map && [`#${map.anchor}`, say(map.id === this.#map?.id ? 'system' : 'map')],
      roles && [`#${roles.anchor}`, say('roles', { n: portfolio?.roles.length ?? 0 })],
      !map && !roles && write && [write, say('write')],
    ].filter((way) => !!way);
    const links = website ? [website, ...profiles] : profiles;
    return (
      (ways[0] ?? links[0]) &&
      html`<div class="acts">
      ${ways.map(([href, text], index) =>
        index ? html`<a href=${href!}>${text}</a>` : html`<a class="action" part="action" href=${href!}>${text}</a>`,
      )}
      ${links.map(({ href, label, name: user }) => {
        // Two accounts in one place are told apart by the name used there, else by their address.
        const network = profiles.filter((other) => other.label === label)[1]
          ? `${label} ${user ?? shortAddress(href)}`
          : label;
        return html`<a href=${href} aria-label=${name ? say('profile', { network, name }) : nothing}><bdi>${network}</bdi></a>`;
      })}
    </div>`
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-hero': FolioHero;
  }
}
