import { html, nothing, type TemplateResult } from 'lit';
import type { Related } from '../../model/selection.js';
import { plainText } from '../../model/inline.js';
import type { EveryString } from '../../model/strings/tables.js';
import type { Role } from '../../model/types.js';
import type { DrawLines } from '../shared/entry.js';
import type { Say } from '../shared/words.js';

/** A list longer than `MOST` is folded after its first `SHOWN`; the rest opens in steps. */
const MOST = 7;
const SHOWN = 6;
const STEP = 100;

/** A role that is the same one in another document: by its author's id, else by what it is. */
const keyOf = ({ id, pointer, employer, position, period }: Role): string =>
  pointer === `/${id}` ? [employer, position, period.start?.text].join('\n') : id;

/** Which lists are open, and how far. Kept by role, so that other data change nothing in it. */
export class Folds {
  #open = new Map<string, number>();

  /** A list of highlights. What is folded away is there all the same: for print, for finding in the page. */
  render(
    role: Role,
    draw: DrawLines,
    say: Say<EveryString['timeline']>,
    selected?: Related,
  ): TemplateResult | typeof nothing {
    const { highlights } = role;
    if (highlights.length <= MOST) return highlights[0] ? draw(highlights) : nothing;
    const key = keyOf(role);
    const open = Math.max(this.#open.get(key) ?? 0, stepsTo(role, selected));
    const rest = (from: number, step: number): TemplateResult | typeof nothing =>
      from >= highlights.length
        ? nothing
        : html`<button type="button" class="more" aria-expanded=${step < open}
              @click=${(event: Event) => this.#turn(event.currentTarget as HTMLElement, key, step)}>${say('more', { n: highlights.length - from })}</button>
            <div class="rest" data-key=${key} data-step=${step}>
              ${draw(highlights.slice(from, from + STEP))}${rest(from + STEP, step + 1)}
            </div>`;
    return html`${draw(highlights.slice(0, SHOWN))}${rest(SHOWN, 0)}`;
  }

  /** Folds what was drawn, as its buttons say. */
  settle(root: ParentNode): void {
    for (const rest of root.querySelectorAll<HTMLElement>('.rest'))
      turn(rest, rest.previousElementSibling!.getAttribute('aria-expanded') === 'true');
  }

  /** Opens what an element stands in. True where that was folded. */
  reveal(element: Element): boolean {
    let found = false;
    for (let rest = element.closest<HTMLElement>('.rest'); rest; rest = rest.parentElement!.closest('.rest')) {
      const { key = '', step } = rest.dataset;
      this.#open.set(key, Math.max(this.#open.get(key) ?? 0, Number(step) + 1));
      turn(rest, true);
      found = true;
    }
    return found;
  }

  #turn(button: HTMLElement, key: string, step: number): void {
    const rest = button.nextElementSibling as HTMLElement;
    const open = rest.hasAttribute('hidden');
    this.#open.set(key, open ? step + 1 : step);
    turn(rest, open);
    if (!open) for (const inner of rest.querySelectorAll<HTMLElement>('.rest')) turn(inner, false);
  }
}

function turn(rest: HTMLElement, open: boolean): void {
  rest.previousElementSibling!.setAttribute('aria-expanded', String(open));
  if (open) rest.removeAttribute('hidden');
  else rest.setAttribute('hidden', 'until-found');
}

/** How many steps show all that names what is chosen. */
function stepsTo({ id, highlights }: Role, selected: Related | undefined): number {
  const matches = selected?.evidence?.roles.find(({ reference }) => reference.id === id)?.matches;
  if (!matches?.length) return 0;
  const texts = new Set(matches.map(({ text }) => text));
  const last = highlights.findLastIndex((text) => texts.has(plainText(text)));
  return last < SHOWN ? 0 : Math.floor((last - SHOWN) / STEP) + 1;
}
