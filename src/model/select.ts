import type { Graph, Portfolio, Project, RecordList, Reference } from './types.js';

export function projectById({ projects }: Portfolio, id: string): Project | undefined {
  return (
    projects.find((project) => project.id === id) ??
    projects.find(({ pointer, name }) => pointer === `/${id}` || name === id)
  );
}

export function mapById({ maps }: Portfolio, id: string): Graph | undefined {
  return maps.find((map) => map.id === id);
}

export function recordList({ records }: Portfolio, section: string): RecordList | undefined {
  return records.find((list) => list.section === section);
}

/** What can be referred to, with the names it goes by besides its id and its path. */
function* referable({
  roles,
  projects,
  maps,
  records,
}: Pick<Portfolio, 'roles' | 'projects' | 'maps' | 'records'>): Generator<
  readonly [Reference, pointer: string, ...names: string[]]
> {
  for (const { id, pointer, employer, position } of roles)
    yield [{ kind: 'role', id, label: employer ?? position ?? id }, pointer, `work/${id}`, `roles/${id}`];
  for (const { id, pointer, name } of projects) yield [{ kind: 'project', id, label: name }, pointer, `projects/${id}`];
  for (const { id, pointer, title } of maps) yield [{ kind: 'map', id, label: title ?? id }, pointer, `maps/${id}`];
  for (const { section, entries } of records)
    for (const { id, pointer, title } of entries)
      yield [{ kind: 'record', id, label: title }, pointer, `${section}/${id}`];
  for (const { id, nodes } of maps)
    for (const { id: node, label, pointer } of nodes)
      yield [{ kind: 'map', id, label, node }, pointer, node, `${id}/${node}`, `maps/${id}/${node}`];
}

/** What a reference leads to: `work/0`, `/work/0`, `projects/alphaforge`, `maps/system`, an id, a node's id. */
export function resolveReference(
  portfolio: Pick<Portfolio, 'roles' | 'projects' | 'maps' | 'records'>,
  text: string,
): Reference | undefined {
  const wanted = text.replace(/^\//, '');
  for (const [reference, pointer, ...names] of referable(portfolio)) {
    if (pointer === `/${wanted}` || names.includes(wanted) || (!reference.node && reference.id === wanted))
      return reference;
  }
  return undefined;
}
