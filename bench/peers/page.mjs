// The browser's side of bench/map.mjs: one graph drawn by one contender, and what it cost. Each is set up as its own
// documentation shows it; its code is loaded before the clock starts.

const SVG = 'http://www.w3.org/2000/svg';
const TICKS = 300;
const [WIDE, HIGH] = [144, 48];

/** A fictional graph: each node but the first hangs on one not long before it, every third on another as well. */
function makeGraph(count) {
  let state = 7;
  const random = (below) => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
  const kinds = ['service', 'stream', 'store', 'cache', 'worker', 'client', 'gateway', 'external'];
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    label: `Service ${i}`,
    kind: kinds[i % kinds.length],
  }));
  const links = [];
  for (let i = 1; i < count; i++) {
    links.push([`n${Math.max(0, i - 40) + random(Math.min(i, 40))}`, `n${i}`]);
    if (i % 3 === 0) links.push([`n${random(i)}`, `n${i}`]);
  }
  return { nodes, links };
}

const frame = () => new Promise((go) => requestAnimationFrame(go));
/** The next frame and the one after it: what was there before is on the screen. */
const painted = async () => {
  await frame();
  await frame();
};
const make = (name, attributes, parent) => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent?.append(element);
  return element;
};

/** Dragging moves `set(x, y)`: what each of the plain drawings would have. */
function draggable(element, set) {
  let [x, y, held] = [0, 0, false];
  element.addEventListener('pointerdown', () => (held = true));
  element.addEventListener('pointerup', () => (held = false));
  element.addEventListener('pointermove', (event) => {
    if (held) set((x += event.movementX), (y += event.movementY));
  });
}

/** d3-force as usually shown: circles apart, links, one tick a frame until it is cool. */
async function simulate({ nodes, links }) {
  const d3 = await import('d3-force');
  return () => {
    const items = nodes.map((node) => ({ ...node }));
    const ends = links.map(([source, target]) => ({ source, target }));
    const simulation = d3
      .forceSimulation(items)
      .force('charge', d3.forceManyBody().strength(-120))
      .force(
        'link',
        d3
          .forceLink(ends)
          .id(({ id }) => id)
          .distance(50),
      )
      .force('x', d3.forceX().strength(0.05))
      .force('y', d3.forceY().strength(0.05))
      .force('collide', d3.forceCollide(16));
    return { items, ends, simulation };
  };
}

function d3Loop({ simulation }, draw) {
  let begun;
  const first = new Promise((go) => (begun = go));
  const settled = new Promise((go) => {
    simulation.on('tick', () => {
      draw();
      begun();
    });
    simulation.on('end', go);
  });
  return { first, settled };
}

const contenders = {
  'd3-force + SVG': async (graph) => {
    const start = await simulate(graph);
    return (host) => {
      const run = start();
      const svg = make('svg', { width: 1280, height: 800 }, host);
      const all = make('g', {}, svg);
      const lines = run.ends.map(() => make('line', { stroke: '#999' }, all));
      const dots = run.items.map(({ label }) => {
        const dot = make('circle', { r: 10, fill: '#456' }, all);
        make('title', {}, dot).textContent = label;
        return dot;
      });
      draggable(svg, (x, y) => all.setAttribute('transform', `translate(${x} ${y})`));
      svg.setAttribute('viewBox', '-640 -400 1280 800');
      return d3Loop(run, () => {
        run.ends.forEach(({ source, target }, i) => {
          const line = lines[i];
          line.setAttribute('x1', source.x);
          line.setAttribute('y1', source.y);
          line.setAttribute('x2', target.x);
          line.setAttribute('y2', target.y);
        });
        run.items.forEach(({ x, y }, i) => {
          dots[i].setAttribute('cx', x);
          dots[i].setAttribute('cy', y);
        });
      });
    };
  },
  'd3-force + canvas': async (graph) => {
    const start = await simulate(graph);
    return (host) => {
      const run = start();
      const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 800 });
      host.append(canvas);
      const context = canvas.getContext('2d');
      let [left, top] = [640, 400];
      const draw = () => {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, 1280, 800);
        context.translate(left, top);
        context.strokeStyle = '#999';
        context.beginPath();
        for (const { source, target } of run.ends) {
          context.moveTo(source.x, source.y);
          context.lineTo(target.x, target.y);
        }
        context.stroke();
        context.fillStyle = '#456';
        context.beginPath();
        for (const { x, y } of run.items) {
          context.moveTo(x + 10, y);
          context.arc(x, y, 10, 0, 7);
        }
        context.fill();
      };
      let asked = 0;
      draggable(canvas, (x, y) => {
        [left, top] = [640 + x, 400 + y];
        asked ||= requestAnimationFrame(() => {
          asked = 0;
          draw();
        });
      });
      return d3Loop(run, draw);
    };
  },
  'cytoscape + fcose': async ({ nodes, links }) => {
    const [{ default: cytoscape }, { default: fcose }] = await Promise.all([
      import('cytoscape'),
      import('cytoscape-fcose'),
    ]);
    cytoscape.use(fcose);
    return (host) => {
      const cy = cytoscape({
        container: host,
        elements: [
          ...nodes.map((data) => ({ data })),
          ...links.map(([source, target], i) => ({ data: { id: `e${i}`, source, target } })),
        ],
        style: [
          {
            selector: 'node',
            style: { label: 'data(label)', shape: 'rectangle', width: WIDE, height: HIGH, 'text-valign': 'center' },
          },
          { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
        ],
        layout: { name: 'preset' },
      });
      const settled = new Promise((go) => {
        const layout = cy.layout({ name: 'fcose', animate: false });
        layout.one('layoutstop', go);
        setTimeout(() => layout.run());
      });
      return { first: settled, settled };
    };
  },
  'elkjs layered + SVG': async ({ nodes, links }) => {
    const { default: ELK } = await import('elkjs/lib/elk.bundled.js');
    return (host) => {
      const settled = new ELK()
        .layout({
          id: 'root',
          layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN', 'elk.edgeRouting': 'ORTHOGONAL' },
          children: nodes.map(({ id }) => ({ id, width: WIDE, height: HIGH })),
          edges: links.map(([source, target], i) => ({ id: `e${i}`, sources: [source], targets: [target] })),
        })
        .then(({ children, edges, width, height }) => {
          const svg = make('svg', { width: 1280, height: 800, viewBox: `0 0 ${width} ${height}` }, host);
          const all = make('g', {}, svg);
          for (const { sections = [] } of edges) {
            for (const { startPoint, bendPoints = [], endPoint } of sections) {
              const points = [startPoint, ...bendPoints, endPoint].map(({ x, y }) => `${x} ${y}`);
              make('path', { d: `M${points.join('L')}`, fill: 'none', stroke: '#999' }, all);
            }
          }
          children.forEach(({ x, y }, i) => {
            make('rect', { x, y, width: WIDE, height: HIGH, fill: '#fff', stroke: '#456' }, all);
            make('text', { x: x + 8, y: y + 28 }, all).textContent = nodes[i].label;
          });
          draggable(svg, (x, y) => all.setAttribute('transform', `translate(${x} ${y})`));
        });
      return { first: settled, settled };
    };
  },
  'React Flow, d3 run first': async (graph) => {
    const start = await simulate(graph);
    const [{ ReactFlow }, { default: react }, { default: client }] = await Promise.all([
      import('@xyflow/react'),
      import('react'),
      import('react-dom/client'),
    ]);
    return (host) => {
      const settled = (async () => {
        const { items, simulation } = start();
        simulation.stop().tick(TICKS);
        client.createRoot(host).render(
          react.createElement(ReactFlow, {
            nodes: items.map(({ id, label, x, y }) => ({
              id,
              position: { x: x * 4, y: y * 4 },
              data: { label },
              width: WIDE,
              height: HIGH,
            })),
            edges: graph.links.map(([source, target], i) => ({ id: `e${i}`, source, target })),
            fitView: true,
            minZoom: 0.01,
          }),
        );
        while (host.querySelectorAll('.react-flow__edge').length < graph.links.length) await frame();
      })();
      return { first: settled, settled };
    };
  },
};
for (const [name, arrangement] of [
  ['ours, organic', 'organic'],
  ['ours, auto', 'auto'],
]) {
  contenders[name] = async ({ nodes, links }) => {
    await import('../../dist/define/architecture-map.js');
    return (host) => {
      const map = document.createElement('folio-architecture-map');
      map.graph = {
        id: 'map',
        title: 'A map',
        arrangement,
        nodes,
        edges: links.map(([source, target]) => ({ source, target, kind: 'call' })),
      };
      host.append(map);
      const root = () => map.shadowRoot;
      const settled = (async () => {
        await map.updateComplete;
        // A graph of hundreds comes later: its nodes, or its canvas.
        while (!root().querySelector('.node, canvas')) await frame();
        await map.updateComplete;
      })();
      return { first: settled, settled };
    };
  };
}

const count = (root) => {
  let all = 0;
  for (const element of root.querySelectorAll('*')) all += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0);
  return all;
};
const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** Gaps between frames, until told to stop. */
function watchFrames() {
  const gaps = [];
  let [last, on] = [performance.now(), true];
  const step = (now) => {
    gaps.push(now - last);
    last = now;
    if (on) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  return () => {
    on = false;
    return gaps;
  };
}

let started;
/** Loads a contender and its graph. */
globalThis.prepare = async (name, nodes) => {
  const graph = makeGraph(nodes);
  started = await contenders[name](graph);
  await painted();
};
/** Draws, and tells what it took, in milliseconds. */
globalThis.draw = async () => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ entryTypes: ['longtask'] });
  const stop = watchFrames();
  const host = document.getElementById('host');
  const start = performance.now();
  const { first, settled } = started(host);
  let firstAt;
  void first.then(painted).then(() => (firstAt = performance.now() - start));
  await settled;
  await painted();
  const settledAt = performance.now() - start;
  const gaps = stop();
  await new Promise((go) => setTimeout(go, 50)); // The last tasks are told a little later.
  observer.disconnect();
  return {
    first: firstAt ?? settledAt,
    settled: settledAt,
    longest: Math.max(0, ...tasks),
    fps: (1000 * gaps.length) / settledAt,
    elements: count(host),
  };
};
globalThis.watchPan = () => (globalThis.stopPan = watchFrames());
globalThis.endPan = () => percentile(globalThis.stopPan().slice(2), 0.95);
