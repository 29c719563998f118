// Our forces beside d3's own, in Node, on the built package: `npm run bench` prints it; on its own: node bench/forces.mjs
import { pathToFileURL } from 'node:url';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

const dist = new URL('../dist/layout/forces/', import.meta.url);
const ROUNDS = 5;
const TICKS = { 14: 300, 100: 300, 1000: 60, 5000: 15, 10000: 8 };
const row = (...cells) => `| ${cells.join(' | ')} |`;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Each node but the first hangs on one not long before it, every third on another as well. */
function links(count) {
  let state = 7;
  const random = (below) => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
  const list = [];
  for (let i = 1; i < count; i++) {
    list.push({ source: Math.max(0, i - 40) + random(Math.min(i, 40)), target: i });
    if (i % 3 === 0) list.push({ source: random(i), target: i });
  }
  return list;
}

/** Processor time of a tick, in milliseconds: other work of the machine does not count. */
function tickOf(count, charge, collide) {
  const ticks = TICKS[count];
  const simulation = forceSimulation(Array.from({ length: count }, () => ({ width: 30, height: 30 })))
    .force('charge', charge)
    .force('link', forceLink(links(count)).distance(50))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.05))
    .force('collide', collide)
    .stop()
    .tick(3);
  const start = process.cpuUsage();
  simulation.tick(ticks);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / ticks;
}

export async function forcesTable() {
  const { forceCharge } = await import(new URL('charge.js', dist));
  const { forceBoxes } = await import(new URL('collide.js', dist));
  const contenders = {
    'd3-force': (count) => tickOf(count, forceManyBody().strength(-120), forceCollide(17)),
    'our charge': (count) => tickOf(count, forceCharge({ strength: -120 }), forceCollide(17)),
    'our charge and boxes': (count) => tickOf(count, forceCharge({ strength: -120 }), forceBoxes(4)),
  };
  const counts = Object.keys(TICKS).map(Number);
  const found = counts.map((count) => {
    const rounds = Array.from({ length: ROUNDS }, () => Object.values(contenders).map((run) => run(count)));
    return Object.keys(contenders).map((_, i) => median(rounds.map((round) => round[i])));
  });
  return [
    row('charge, links, collision', ...counts.map((count) => `${count.toLocaleString('en')} nodes`)),
    `|${'---|'.repeat(counts.length + 1)}`,
    ...Object.keys(contenders).map((name, i) =>
      row(
        name,
        ...found.map(
          (each) => `${each[i].toFixed(each[i] < 1 ? 3 : 1)} ms${i ? `, ${(each[0] / each[i]).toFixed(1)} ×` : ''}`,
        ),
      ),
    ),
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await forcesTable());
