// Graphs made by lot: the same on every machine.
const lots = (seed) => () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const upTo = (lot, n) => Math.floor(lot() * n);

/** Some services call each other forward, each has a store or none; a bus between them; all send to a watcher. */
function microservices(lot, n) {
  const edges = ['web>gate', 'app>gate'];
  const services = Math.max(2, Math.round(n * 0.5));
  for (let i = 0; i < services; i++) {
    edges.push(lot() < 0.4 || !i ? `gate>s${i}` : `s${upTo(lot, i)}>s${i}`);
    if (i && lot() < 0.35) edges.push(`s${upTo(lot, i)}>s${i}`);
    if (lot() < 0.6) edges.push(`s${i}>${lot() < 0.25 ? 'shared' : `db${i}`}`);
    if (lot() < 0.3) edges.push(`s${i}>bus:event`);
    if (lot() < 0.15) edges.push(`bus>s${i}:event`);
    if (lot() < 0.15) edges.push(`s${i}>watch:event`);
  }
  edges.push('bus>worker:event', 'worker>shared');
  return edges;
}
/** Every package hangs on one to three before it, often on the same few. */
const packages = (lot, n) =>
  Array.from({ length: n - 1 }, (_, i) => i + 1).flatMap((i) =>
    Array.from({ length: 1 + upTo(lot, 3) * +(lot() < 0.5) }, () => `p${Math.floor(lot() * lot() * i)}>p${i}`),
  );
const tree = (lot, n) =>
  Array.from({ length: n - 1 }, (_, i) => `t${Math.floor(Math.max(0, i - upTo(lot, 6)) / 2)}>t${i + 1}`);
/** Many calls, some of them back. */
const calls = (density) => (lot, n) =>
  Array.from({ length: Math.round(n * density) }, () => {
    const a = upTo(lot, n - 1);
    const b = Math.min(n - 1, a + 1 + Math.floor(lot() * lot() * n * 0.5));
    const [from, to] = lot() < 0.05 ? [b, a] : [a, b];
    return `c${from}>c${lot() < 0.02 ? from : to}${lot() < 0.25 ? ':event' : ''}`;
  });
/** Stages one after the other, with links past some of them. */
const stages = (lot, n) => {
  const width = Math.max(2, Math.round(Math.sqrt(n)));
  return Array.from({ length: n }, (_, i) => i)
    .filter((i) => i >= width)
    .flatMap((i) => {
      const level = Math.floor(i / width);
      const from = (back) => `d${Math.max(0, level - back) * width + upTo(lot, width)}`;
      return [
        `${from(1)}>d${i}`,
        ...(lot() < 0.6 ? [`${from(1)}>d${i}`] : []),
        ...(lot() < 0.2 ? [`${from(3)}>d${i}`] : []),
      ];
    });
};
/** Two or three in the middle of everything. */
const hubs = (lot, n) =>
  Array.from({ length: n }, (_, i) => i).flatMap((i) => [
    lot() < 0.5 ? `h${i % 3}>x${i}` : `x${i}>h${i % 3}`,
    ...(lot() < 0.3 ? [`x${upTo(lot, n)}>x${i}`] : []),
  ]);

const kinds = { microservices, packages, tree, 'sparse calls': calls(1.25), 'dense calls': calls(2), stages, hubs };
/** Seven families of six sizes, as lists of edges: `a>b a>c:event`. */
export const families = Object.fromEntries(
  Object.entries(kinds).flatMap(([kind, make], k) =>
    [8, 14, 24, 40, 70, 110].map((n, i) => [`${kind}, ${n}`, make(lots(1000 * k + 17 * i + 1), n).join(' ')]),
  ),
);
