// Every story as tests: it draws, says nothing broken, stays inside its width, and axe finds nothing,
// narrow and wide. `scripts/story-tests.mjs` calls this with each story file.
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import { nothing, render } from 'lit';

interface StoryContext {
  readonly args: Record<string, unknown>;
  readonly [key: string]: unknown;
}
type Render = (args: Record<string, unknown>, context: StoryContext) => unknown;
type Decorator = (story: () => unknown, context: StoryContext) => unknown;
interface Story {
  readonly args?: Record<string, unknown>;
  readonly render?: Render;
  readonly decorators?: readonly Decorator[];
  readonly component?: string;
  readonly title?: string;
}

const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;
// WebKit's window is never narrower than about 447 px, so the width is that of the story's frame, and the window's where it can be.
const WIDTHS = [360, 1280];
const BROKEN = /\bundefined\b|\bNaN\b|Invalid Date|\[object \w+\]/;

/** Draws a story as Storybook does: its own render or its file's, wrapped by its decorators and then its file's. */
function compose(file: Story, story: Story): unknown {
  const args = { ...file.args, ...story.args };
  const context: StoryContext = { args, globals: {}, parameters: {}, viewMode: 'story' };
  const draw: Render =
    story.render ?? file.render ?? (() => Object.assign(document.createElement(file.component ?? 'div'), args));
  const decorators = [...(story.decorators ?? []), ...(file.decorators ?? [])];
  return decorators.reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner, context),
    () => draw(args, context),
  )();
}

/** All elements below a node, through shadow roots. */
function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

const frames = (count: number): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => (count > 1 ? void frames(count - 1).then(resolve) : resolve())));

/** Until every element says that it is drawn, and a portfolio that loads has loaded or failed. */
async function settled(frame: HTMLElement): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of everyElement(frame))
      await (element as Partial<{ updateComplete: Promise<unknown> }>).updateComplete;
    await frames(2);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await document.fonts.ready;
}

/** The text that a reader meets, shadow roots included. */
function textOf(node: Node): string {
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const shadow = node instanceof Element ? node.shadowRoot : null;
  return [...(shadow ?? node).childNodes].map(textOf).join(' ');
}

const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

function describeViolation({ id, help, nodes }: axeCore.Result): string {
  const places = nodes
    .slice(0, 3)
    .map((node) => `${node.target.flat().join(' > ')}: ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`);
  return `${id}: ${help}\n    ${places.join('\n    ')}`;
}

/** Everything that is wrong with what stands in the frame, in words. */
async function problemsOf(frame: HTMLElement, width: number): Promise<string[]> {
  const unknown = new Set(
    [...everyElement(frame)].filter((each) => each.matches(':not(:defined)')).map((each) => each.localName),
  );
  const broken = BROKEN.exec(textOf(frame));
  const { violations } = await axe.run(frame, { resultTypes: ['violations'] });
  return [
    ...[...unknown].map((tag) => `<${tag}> is not defined`),
    ...(broken ? [`the text says "${broken[0]}"`] : []),
    ...(frame.scrollWidth > width ? [`wider than its frame: ${frame.scrollWidth} px`] : []),
    ...violations.map(describeViolation),
  ];
}

export function testStories(module: Record<string, unknown>): void {
  const { default: file, ...stories } = module as { default: Story; [name: string]: Story };
  const frame = document.createElement('div');

  describe(`stories of ${file.title}`, () => {
    before(async () => {
      const page = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/demo/page.css' });
      await new Promise((resolve) => {
        page.onload = resolve;
        document.head.append(page);
      });
      document.body.style.padding = '0';
      document.body.append(frame);
    });
    afterEach(() => {
      render(nothing, frame);
    });

    for (const width of WIDTHS) {
      describe(`at ${width} px`, () => {
        before(async () => {
          await setViewport({ width, height: 900 });
          frame.style.width = `${width}px`;
        });
        for (const [name, story] of Object.entries(stories)) {
          it(words(name), async () => {
            render(compose(file, story), frame);
            await settled(frame);
            expect((await problemsOf(frame, width)).join('\n')).to.equal('');
          });
        }
      });
    }
  });
}
