import 'axe-core/axe.min.js';
import '../../src/define.js';
import { expect } from '@open-wc/testing';
import type axeCore from 'axe-core';
import type { FolioPortfolio } from '../../src/elements/portfolio/portfolio.js';
import { readDocument } from '../../src/model/read-document.js';
import { FORBIDDEN, missingFrom, otherFiles, ownFiles } from '../corpus/corpus.js';

const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;
/** What axe finds is found in any engine: one is enough. */
const CHROMIUM = /Chrome/.test(navigator.userAgent);
const WIDTH = 320;

/** All elements below a node, through shadow roots. */
function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** All text, folded parts included. */
function textOf(node: Node): string {
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const shadow = node instanceof Element ? node.shadowRoot : null;
  return [...(shadow ?? node).childNodes].map(textOf).join(' ');
}

/** What else says something: addresses, moments, names. */
const spoken = (root: ParentNode): string =>
  [...everyElement(root)]
    .flatMap((element) =>
      ['href', 'src', 'alt', 'datetime', 'aria-label'].map((name) => element.getAttribute(name) ?? ''),
    )
    .join(' ');

async function settled(root: ParentNode): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of everyElement(root))
      await (element as Partial<{ updateComplete: Promise<unknown> }>).updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Elements that stick out of the frame, but for what is clipped or scrolls on purpose. */
function sticking(frame: HTMLElement): string[] {
  if (frame.scrollWidth <= WIDTH) return [];
  const { right } = frame.getBoundingClientRect();
  return [
    `${frame.scrollWidth} px`,
    ...[...everyElement(frame)]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width && box.right > right + 0.25;
      })
      .slice(0, 5)
      .map(
        (element) =>
          `${element.localName}.${element.getAttribute('class') ?? ''} ${(element.textContent ?? '').trim().slice(0, 40)}`,
      ),
  ];
}

describe('the corpus at 320 px', () => {
  const frame = document.createElement('div');
  const thrown: string[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void thrown.push(String('reason' in event ? event.reason : event.message));

  before(() => {
    frame.style.width = `${WIDTH}px`;
    document.body.append(frame);
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
  });
  after(() => {
    frame.remove();
    removeEventListener('error', listen);
    removeEventListener('unhandledrejection', listen);
  });
  afterEach(() => {
    frame.replaceChildren();
    thrown.length = 0;
  });

  for (const file of [...ownFiles, ...otherFiles])
    it(file.replace(/^test\/corpus\/|^node_modules\//, ''), async function () {
      this.timeout(30_000);
      const given = (await (await fetch(`/${file}`)).json()) as Record<string, unknown>;
      const portfolio = document.createElement('folio-portfolio') as FolioPortfolio;
      portfolio.document = given;
      // An empty document has nothing to be ready with.
      const ready = new Promise((resolve) => {
        portfolio.addEventListener('folio-portfolio-ready', resolve, { once: true });
        setTimeout(resolve, 3000);
      });
      frame.append(portfolio);
      if (Object.keys(given).length) await ready;
      await settled(frame);

      const { portfolio: model, issues } = readDocument(given);
      const shown = `${textOf(frame)} ${spoken(frame)}`;
      expect(thrown, 'thrown').to.deep.equal([]);
      expect(FORBIDDEN.exec(shown)?.[0], 'broken word').to.equal(undefined);
      // A picture that cannot be loaded leaves.
      const missing = missingFrom(shown, given, issues, model.language).filter(
        ({ pointer }) => !/\/(?:image|picture)$/.test(pointer),
      );
      expect(missing, 'missing').to.deep.equal([]);
      expect(sticking(frame), 'overflow').to.deep.equal([]);
      if (CHROMIUM) {
        const { violations } = await axe.run(frame, { resultTypes: ['violations'] });
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.flat().join(' > ')}`);
        expect(found, 'axe').to.deep.equal([]);
      }
    });
});
