import type { Graph, Portfolio, Project, RecordList, Reference } from './types.js';

export function projectById(portfolio: Portfolio, id: string): Project | undefined {
  return portfolio.projects.find((project) => project.id === id) ?? portfolio.projects.find((project) => project.pointer === `/${id}` || project.name === id);
}

export function mapById(portfolio: Portfolio, id: string): Graph | undefined {
  return portfolio.maps.find((map) => map.id === id);
}

export function recordList(portfolio: Portfolio, section: string): RecordList | undefined {
  return portfolio.records.find((list) => list.section === section);
}

/** What a reference leads to: `work/0`, `/work/0`, `projects/alphaforge`, `maps/system`, an id, a node's id. */
export function resolveReference(portfolio: Pick<Portfolio, 'roles' | 'projects' | 'maps' | 'records'>, text: string): Reference | undefined {
  const wanted = text.replace(/^\/+/, '');
  const { roles, projects, maps, records } = portfolio;
  const fits = (entry: { readonly id: string; readonly pointer: string }, section: string): boolean =>
    entry.id === wanted || entry.pointer.slice(1) === wanted || `${section}/${entry.id}` === wanted;
  const role = roles.find((each) => fits(each, 'work') || `roles/${each.id}` === wanted);
  if (role) return { kind: 'role', id: role.id, label: role.employer ?? role.position ?? role.id };
  const project = projects.find((each) => fits(each, 'projects'));
  if (project) return { kind: 'project', id: project.id, label: project.name };
  const map = maps.find((each) => fits(each, 'maps'));
  if (map) return { kind: 'map', id: map.id, label: map.title ?? map.id };
  for (const { section, entries } of records) {
    const entry = entries.find((each) => fits(each, section));
    if (entry) return { kind: 'record', id: entry.id, label: entry.title };
  }
  for (const { id, nodes } of maps) {
    const node = nodes.find((each) => each.id === wanted || `${id}/${each.id}` === wanted || `maps/${id}/${each.id}` === wanted);
    if (node) return { kind: 'map', id, label: node.label, node: node.id };
  }
  return undefined;
}
