import { render } from 'lit';
import { renderDrawing } from './draw.js';
import { countsOf, shapeOf, type MapView } from './view.js';

/**
 * The drawing as files. What is on the screen is read once into plain shapes (outline, place, resolved colours and
 * fonts), and these are written twice: as SVG text, and onto a canvas. Nothing is loaded, and no picture passes through
 * an address, so that a strict policy of the page does not stand in the way.
 */
interface Shape {
  /** Path data, or none for text. */
  readonly d?: string;
  readonly text?: string;
  readonly at: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly dash: string;
  readonly cap: string;
  readonly join: string;
  readonly under: boolean;
  readonly font: { readonly family: string; readonly size: number; readonly weight: string };
  readonly anchor: string;
  readonly direction: string;
}

export interface Sheet {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly title: string;
  readonly text: string;
  readonly shapes: readonly Shape[];
  /** The colours of the hatch: ground and line. */
  readonly hatch: readonly [ground: string, line: string];
}

/** Air around the drawing, in its units. */
const MARGIN = 16;

const round = (value: number): number => Math.round(value * 1000) / 1000;
const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0) || 0;

/** The outline of whatever we draw. */
function outlineOf(element: Element): string | undefined {
  const of = (name: string): number => number(element, name);
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? undefined;
    case 'rect': {
      const [x, y, w, h] = [of('x'), of('y'), of('width'), of('height')];
      return `M${x} ${y}H${x + w}V${y + h}H${x}Z`;
    }
    case 'circle': {
      const [x, y, r] = [of('cx'), of('cy'), of('r')];
      return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
    }
    case 'line': {
      const { x1, y1, x2, y2 } = element as SVGLineElement;
      return `M${x1.baseVal.value} ${y1.baseVal.value}L${x2.baseVal.value} ${y2.baseVal.value}`;
    }
    default:
      return undefined;
  }
}

/** Makes of any CSS colour one that every reader of files knows. */
function colourReader(): (colour: string) => string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, string>([['none', 'none']]);
  return (colour) => {
    const old = known.get(colour);
    if (old) return old;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = 'none';
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    const plain =
      a === 0
        ? 'none'
        : a === 255
          ? `#${[r, g, b].map((each) => each.toString(16).padStart(2, '0')).join('')}`
          : `rgba(${r}, ${g}, ${b}, ${round(a / 255)})`;
    known.set(colour, plain);
    return plain;
  };
}

/** What is drawn, in the units of the drawing. */
function readStage(stage: Element, view: MapView): Sheet {
  const drawing = stage.querySelector<SVGSVGElement>('.drawing')!;
  const colour = colourReader();
  const base = drawing.getScreenCTM()!.inverse();
  const shapes: Shape[] = [];
  let [hatch, least, most]: [[string, string], number, number] = [['none', 'none'], 0, view.layout.width];
  const lanes = stage.querySelector('.lanes')?.getBoundingClientRect();
  if (lanes) {
    least = Math.min(least, lanes.left * base.a + base.e);
    if (view.rtl) most = Math.max(most, lanes.right * base.a + base.e);
  }
  for (const element of stage.querySelectorAll<SVGGraphicsElement>('path, rect, circle, line, text')) {
    if (element.matches('.hit, .focus')) continue;
    const style = getComputedStyle(element);
    if (element.closest('pattern')) {
      if (element.matches('.ground')) hatch = [colour(style.fill), hatch[1]];
      else hatch = [hatch[0], colour(style.stroke)];
      continue;
    }
    const matrix = element.getScreenCTM();
    if (!matrix || style.display === 'none') continue;
    const { a, b, c, d, e, f } = base.multiply(matrix);
    const isText = element.localName === 'text';
    const outline = isText ? undefined : outlineOf(element);
    if (!isText && !outline) continue;
    shapes.push({
      ...(isText ? { text: element.textContent ?? '' } : { d: outline! }),
      at: [a, b, c, d, e, f],
      // As resolved by the browser: shares and em become units.
      x: isText ? ((element as SVGTextElement).x.baseVal.getItem(0)?.value ?? 0) : 0,
      y: isText ? yOf(element as SVGTextElement) : 0,
      fill: style.fill.includes('url(') ? 'hatch' : colour(style.fill),
      stroke: style.stroke === 'none' ? 'none' : colour(style.stroke),
      opacity: Number(style.opacity),
      strokeOpacity: Number(style.strokeOpacity),
      width: parseFloat(style.strokeWidth),
      dash: style.strokeDasharray === 'none' ? '' : style.strokeDasharray.replace(/px/g, ''),
      cap: style.strokeLinecap,
      join: style.strokeLinejoin,
      under: style.paintOrder.startsWith('stroke'),
      font: { family: style.fontFamily, size: parseFloat(style.fontSize), weight: style.fontWeight },
      anchor: style.textAnchor,
      direction: style.direction,
    });
  }
  return {
    x: least - MARGIN,
    y: -MARGIN,
    width: most - least + 2 * MARGIN,
    height: view.layout.height + 2 * MARGIN,
    paper: colour(paperOf(stage)),
    title: view.graph.title ?? view.say('map'),
    text: `${countsOf(view)}. ${shapeOf(view)}`,
    shapes,
    hatch,
  };
}

/** The colour behind the drawing, worked out by the browser. */
function paperOf(stage: Element): string {
  const probe = document.createElement('i');
  probe.style.color = 'var(--_paper)';
  stage.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const yOf = (text: SVGTextElement): number =>
  (text.y.baseVal.numberOfItems ? text.y.baseVal.getItem(0).value : 0) +
  (text.dy.baseVal.numberOfItems ? text.dy.baseVal.getItem(0).value : 0);

/** Reads the drawing of a map; where none is on the screen (a list, a canvas), one that is made for the moment. */
function readSheet(root: ParentNode, view: MapView): Sheet {
  const stage = root.querySelector('.stage');
  if (stage?.getClientRects().length && !view.framed) return readStage(stage, view);
  const press = document.createElement('div');
  press.className = 'press';
  root.querySelector('.folio')!.append(press);
  try {
    render(renderDrawing({ ...view, framed: false, painted: false }), press);
    return readStage(press.querySelector('.stage')!, view);
  } finally {
    press.remove();
  }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that may stand anywhere in a file of XML: what has no place there at all is left out. */
const escapeText = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text
    .replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]/gu, '')
    .replace(/[&<>"']/g, (sign) => escapes[sign]!);

/** An element as text; attributes without a value are left out. */
function tag(name: string, attributes: Readonly<Record<string, string | number | false>>, content = ''): string {
  const words = Object.entries(attributes).map(([key, value]) =>
    value === false || value === ''
      ? ''
      : ` ${key}="${escapeText(String(typeof value === 'number' ? round(value) : value))}"`,
  );
  return content ? `<${name}${words.join('')}>${content}</${name}>` : `<${name}${words.join('')}/>`;
}

/** A sheet as the text of an SVG file. Pure. */
export function writeSvg({ x, y, width, height, paper, title, text, shapes, hatch }: Sheet): string {
  const pattern = tag(
    'pattern',
    { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    tag('path', { d: 'M0 0H6V6H0Z', fill: hatch[0] }) +
      tag('path', { d: 'M0 0V6', stroke: hatch[1], 'stroke-width': 2.4 }),
  );
  const drawn = shapes.map((shape) => {
    const { d, at, fill, stroke, opacity, strokeOpacity, dash, cap, join, font, anchor, direction } = shape;
    const plain = at[0] === 1 && at[3] === 1 && !at[1] && !at[2] && !at[4] && !at[5];
    const look = {
      transform: plain ? '' : `matrix(${at.map(round).join(' ')})`,
      fill: fill === 'hatch' ? 'url(#hatch)' : fill,
      ...(stroke !== 'none' && {
        stroke,
        'stroke-width': shape.width,
        'stroke-dasharray': dash,
        'stroke-linecap': cap !== 'butt' && cap,
        'stroke-linejoin': join !== 'miter' && join,
        'stroke-opacity': strokeOpacity < 1 && strokeOpacity,
      }),
      opacity: opacity < 1 && opacity,
    };
    return d !== undefined
      ? tag('path', { d, ...look })
      : tag(
          'text',
          {
            x: shape.x,
            y: shape.y,
            ...look,
            'font-family': font.family,
            'font-size': font.size,
            'font-weight': font.weight,
            'text-anchor': anchor !== 'start' && anchor,
            direction: direction === 'rtl' && direction,
            'paint-order': shape.under && 'stroke',
          },
          escapeText(shape.text ?? '') || ' ',
        );
  });
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: [x, y, width, height].map(round).join(' '),
      role: 'img',
    },
    [
      tag('title', {}, escapeText(title) || ' '),
      tag('desc', {}, escapeText(text) || ' '),
      shapes.some(({ fill }) => fill === 'hatch') ? tag('defs', {}, pattern) : '',
      paper === 'none' ? '' : tag('rect', { x, y, width, height, fill: paper }),
      ...drawn,
    ].join(''),
  );
}

export const toSvg = (root: ParentNode, view: MapView): string => writeSvg(readSheet(root, view));

/** The most that a canvas measures on one side in every engine. */
const SIDE = 8192;

export async function toPng(root: ParentNode, view: MapView): Promise<Blob> {
  const { x, y, width, height, paper, shapes, hatch } = readSheet(root, view);
  const scale = Math.min(2, SIDE / width, SIDE / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d')!;
  if (paper !== 'none') {
    context.fillStyle = paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  for (const shape of shapes) {
    const { at, fill, stroke, opacity, strokeOpacity, dash, font } = shape;
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    context.transform(...at);
    context.globalAlpha = opacity;
    context.font = `${font.weight} ${font.size}px ${font.family}`;
    context.direction = shape.direction as CanvasDirection;
    context.textAlign = shape.anchor === 'middle' ? 'center' : (shape.anchor as CanvasTextAlign);
    context.lineWidth = shape.width;
    context.lineCap = shape.cap as CanvasLineCap;
    context.lineJoin = shape.join as CanvasLineJoin;
    context.setLineDash(
      dash
        .split(/[\s,]+/)
        .map(Number)
        .filter(Boolean),
    );
    const outline = shape.d === undefined ? undefined : new Path2D(shape.d);
    const paint = (): void => {
      if (fill === 'none') return;
      context.fillStyle = fill === 'hatch' ? (drawHatch(context, hatch) ?? 'none') : fill;
      if (outline) context.fill(outline);
      else context.fillText(shape.text ?? '', shape.x, shape.y);
    };
    const trace = (): void => {
      if (stroke === 'none') return;
      context.strokeStyle = stroke;
      context.globalAlpha = opacity * strokeOpacity;
      if (outline) context.stroke(outline);
      else context.strokeText(shape.text ?? '', shape.x, shape.y);
      context.globalAlpha = opacity;
    };
    if (shape.under) trace();
    paint();
    if (!shape.under) trace();
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The drawing is too large for a picture.')))),
  );
}

/** Lines at 45 degrees, as a pattern. */
function drawHatch(context: CanvasRenderingContext2D, [ground, line]: Sheet['hatch']): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const brush = tile.getContext('2d')!;
  brush.fillStyle = ground;
  brush.fillRect(0, 0, 6, 6);
  brush.fillStyle = line;
  brush.fillRect(0, 0, 1.2, 6);
  brush.fillRect(4.8, 0, 1.2, 6);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45));
  return pattern;
}
