import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FolioArchitectureMap } from '../../src/elements/architecture-map/architecture-map.js';

/** What tests of the map have in common: a map on a page of a given width, and what a reader finds and does there. */
export type Map = FolioArchitectureMap;

/** A frame for the new layout, one for what follows from it, and one to be sure. */
export const frame = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

export async function mapOf(graph: unknown, width = '73em', direction: 'ltr' | 'rtl' = 'ltr'): Promise<Map> {
  const box = (await fixture(
    html`<div dir=${direction}><folio-architecture-map .graph=${graph}></folio-architecture-map></div>`,
  )) as HTMLElement;
  box.style.inlineSize = width;
  await frame();
  const map = box.firstElementChild as Map;
  await map.updateComplete;
  return map;
}

/** The map of a portfolio with the given document. */
export async function mapIn(document: unknown): Promise<Map> {
  const box = await fixture(html`<folio-portfolio .document=${document as never}>
    <folio-architecture-map></folio-architecture-map></folio-portfolio>`);
  const map = box.querySelector('folio-architecture-map')!;
  await settled(map);
  return map;
}

/** Until the portfolio has answered, and the map has drawn the answer. */
export async function settled(map: Map): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await (map.closest('folio-portfolio') ?? map).updateComplete;
    await map.updateComplete;
    await frame();
  }
}

export const all = <E extends Element = HTMLElement>(map: Map, selector: string): E[] => [
  ...map.shadowRoot!.querySelectorAll<E>(selector),
];
export const one = (map: Map, selector: string): HTMLElement => all(map, selector)[0]!;
export const node = (map: Map, id: string): HTMLElement =>
  all(map, '[part~=node]').find(({ dataset }) => dataset['id'] === id)!;
export const text = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const news = (map: Map): string => text(one(map, '[role=status]'));
export const withPart = (map: Map, part: string): string[] =>
  all(map, `[part~=${part}]`)
    .map(({ dataset }) => dataset['id'] ?? '')
    .sort();
export const focused = (map: Map): HTMLElement | null => map.shadowRoot!.activeElement as HTMLElement | null;
export const focusedNode = (map: Map): string | undefined => focused(map)?.dataset['id'];
export const rows = (map: Map): Record<string, string> =>
  Object.fromEntries(
    all(map, '.panel dl > div').map((row) => [text(row.querySelector('dt')!), text(row.querySelector('dd')!)]),
  );

export const click = async (map: Map, target: Element): Promise<void> => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
  await map.updateComplete;
};
/** Presses the button of a wish. */
export const wish = (map: Map, name: string): Promise<void> => click(map, one(map, `[data-wish=${name}]`));

/** Opens the tools, and waits until the search has the focus. */
export const openTools = async (map: Map): Promise<void> => {
  await wish(map, 'kit');
  await frame();
};

export const press = async (map: Map, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await map.updateComplete;
  }
};

/** A key on what has the focus, which the engine's own driver cannot be asked for (brackets with modifiers). */
export const key = async (map: Map, init: KeyboardEventInit): Promise<KeyboardEvent> => {
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true });
  (focused(map) ?? map).dispatchEvent(event);
  await map.updateComplete;
  return event;
};

/** A pointer that goes from one thing by some pixels. */
export async function drag(map: Map, target: Element, dx: number, dy: number, pointerType = 'mouse'): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  const send = (type: string, share: number): boolean =>
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        cancelable: true,
        pointerId: 7,
        pointerType,
        clientX: left + width / 2 + dx * share,
        clientY: top + height / 2 + dy * share,
      }),
    );
  send('pointerdown', 0);
  for (const share of [0.2, 0.5, 0.8, 1]) {
    send('pointermove', share);
    await frame();
  }
  send('pointerup', 1);
  // As the browser does.
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await settled(map);
}
