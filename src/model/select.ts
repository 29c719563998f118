import type { Entry, Graph, Portfolio, Project, RecordList, Reference } from './types.js';

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

type Referable = Pick<Portfolio, 'roles' | 'projects' | 'maps' | 'records'>;
/** What things that can be referred to may be called by. */
type Named = Entry & { readonly [Name in 'employer' | 'position' | 'name' | 'title']?: string };

/** What a reference leads to: `work/0`, `/work/0`, `projects/alphaforge`, `maps/system`, an id, a node's id. */
export function resolveReference({ roles, projects, maps, records }: Referable, text: string): Reference | undefined {
  const wanted = text.replace(/^\//, '');
  const lists: readonly (readonly [Reference['kind'], folder: string, readonly Named[]])[] = [
    ['role', 'work', roles],
    ['project', 'projects', projects],
    ['map', 'maps', maps],
    ...records.map(({ section, entries }) => ['record', section, entries] as const),
  ];
  for (const [kind, folder, list] of lists)
    for (const { id, pointer, employer, position, name, title } of list)
      if ([pointer.slice(1), id, `${folder}/${id}`].includes(wanted))
        return { kind, id, label: employer ?? position ?? name ?? title ?? id };
  for (const { id, nodes } of maps)
    for (const { id: node, label, pointer } of nodes)
      if ([pointer.slice(1), node, `${id}/${node}`, `maps/${id}/${node}`].includes(wanted))
        return { kind: 'map', id, label, node };
  return undefined;
}
