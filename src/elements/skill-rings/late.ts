/** What comes when it is needed: a drawing needs room, evidence a portfolio, details a reader who asks. */
const sources = {
  drawing: () => import('./drawing.js'),
  evidence: () => import('../../model/evidence.js'),
  details: () => import('./details.js'),
};
export type LatePart = keyof typeof sources;

/** What has arrived. */
export const late: { [P in LatePart]?: Awaited<ReturnType<(typeof sources)[P]>> } = {};
const arriving: { [P in LatePart]?: Promise<void> } = {};

/** Has a part loaded, once for all elements. Never rejects: where the network is gone the element goes on without it, and asks again. */
export function loadPart<P extends LatePart>(part: P): Promise<void> {
  return (arriving[part] ??= (sources[part]() as Promise<(typeof late)[P]>).then(
    (module) => void (late[part] = module),
    () => void delete arriving[part],
  ));
}
