import { plainText } from './inline.js';
import { resolveReference } from './select.js';
import type { Portfolio, Reference } from './types.js';

/** Words of a text that name a skill: `ranges` are places in `text`, which is plain (without its Markdown). */
export interface Match {
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** One thing that backs a skill, with its reason. */
export interface Backing {
  readonly reference: Reference;
  /** Named outright (keywords, the skills of a node), not only found in a text. */
  readonly stated: boolean;
  readonly matches: readonly Match[];
}

export interface SkillEvidence {
  readonly skill: string;
  readonly roles: readonly Backing[];
  readonly projects: readonly Backing[];
  readonly nodes: readonly Backing[];
  readonly records: readonly Backing[];
}

export interface EvidenceIndex {
  /** Every name a skill goes by in the document, as it is written first. */
  readonly skills: readonly string[];
  for(skill: string): SkillEvidence;
  /** Every skill a thing backs, by the reference's kind and id (`role work/0`, `map system#trading`). */
  backedBy(kind: Reference['kind'], id: string, node?: string): readonly string[];
}

// Spellings that are one thing. The first is the name; the document's aliases come before these.
const SAME = [
  'Node.js|Node|NodeJS', 'PostgreSQL|Postgres|PSQL', 'Kubernetes|k8s', 'JavaScript|JS|ECMAScript', 'TypeScript|TS', 'MongoDB|Mongo', 'WebSocket|WebSockets|Web Sockets|WS',
  'React|React.js|ReactJS', 'Vue|Vue.js|VueJS', 'Angular|AngularJS|Angular.js', 'Express|Express.js|ExpressJS', 'NestJS|Nest.js|Nest', 'Next.js|NextJS', 'Go|Golang', 'C#|CSharp|C Sharp',
  'C++|CPP', '.NET|dotnet|.NET Core', 'AWS|Amazon Web Services', 'GCP|Google Cloud|Google Cloud Platform', 'CI/CD|CICD|CI CD', 'RabbitMQ|Rabbit MQ', 'Kafka|Apache Kafka', 'Redis|Redis pub/sub',
  'Elasticsearch|Elastic Search', 'Infrastructure as code|IaC', 'REST|RESTful|REST API|REST APIs', 'gRPC|g RPC', 'GraphQL|Graph QL', 'Tailwind CSS|Tailwind|TailwindCSS', 'Ruby on Rails|Rails',
  'Spring Boot|SpringBoot', 'SQL Server|MSSQL|MS SQL', 'HTML|HTML5', 'CSS|CSS3', 'Sass|SCSS', 'Machine learning|ML',
].map((line) => line.split('|'));

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

// Words that are also everyday words or too short to be sure of: they count only where they are stated.
const ORDINARY = new Set('go,r,c,d,js,ts,ws,ml,node,nest,express,spring,rust,swift,rest,make,chef,puppet,salt,ember,backbone,dart,elm,crystal,flask,bottle,gin,echo,fiber,next,play,processing,scheme,basic,racket,rails,elastic,mongo,less,stylus,sketch,word,access,excel'.split(','));

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

interface Found {
  stated: boolean;
  matches: Match[];
}

/** What backs each skill, in one pass over the texts. */
function buildIndex(portfolio: Portfolio): EvidenceIndex {
  // Folded spelling → the key of the skill it means.
  const spellings = new Map<string, string>();
  const names = new Map<string, string>();
  const same = new Map<string, string>();
  for (const [first, ...others] of SAME) for (const other of [first!, ...others]) same.set(fold(other), fold(first!));
  for (const alias of Object.keys(portfolio.aliases)) same.set(fold(alias), same.get(fold(portfolio.aliases[alias]!)) ?? fold(portfolio.aliases[alias]!));

  const keyOf = (name: string): string => {
    const folded = fold(name);
    const named = same.get(folded) ?? same.get(folded.replace(/s$/, ''));
    if (named) return named;
    return spellings.has(folded) ? spellings.get(folded)! : folded.endsWith('s') && spellings.has(folded.slice(0, -1)) ? spellings.get(folded.slice(0, -1))! : folded;
  };
  const know = (name: string): void => {
    const key = keyOf(name);
    if (!names.has(key)) names.set(key, name);
    spellings.set(fold(name), key);
  };
  const { chart, roles, projects, maps, records } = portfolio;
  chart?.sectors.forEach((sector) => sector.skills.forEach((skill) => know(skill.name)));
  for (const { keywords } of [...roles, ...projects]) keywords.forEach(know);
  for (const { nodes } of maps) for (const { skills } of nodes) skills.forEach(know);
  for (const { section, entries } of records) if (section === 'certificates' || section === 'publications') for (const { keywords } of entries) keywords.forEach(know);
  for (const [spelling, key] of same) if (names.has(key)) spellings.set(spelling, key);

  // Names of one or two letters and everyday words count only where they are stated. The rest is one expression, longest first.
  const searched = [...spellings.keys()].filter((name) => name.length > 2 && !ORDINARY.has(name));
  searched.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const expression = searched.length
    ? new RegExp(`(?<![\\p{L}\\p{N}_])(?:${searched.map((name) => escapeRegExp(name).replace(/ /g, '[\\s-]+') + (/[a-z]$/.test(name) && !name.endsWith('s') ? 's?' : '')).join('|')})(?![\\p{L}\\p{N}_]|[+#])`, 'giu')
    : undefined;

  const found = new Map<string, Map<string, Found & { reference: Reference }>>();
  const keep = (key: string, at: string, reference: Reference): Found => {
    let things = found.get(key);
    if (!things) found.set(key, (things = new Map()));
    let thing = things.get(at);
    if (!thing) things.set(at, (thing = { reference, stated: false, matches: [] }));
    return thing;
  };
  const placeOf = ({ kind, id, node }: Reference): string => `${kind} ${id}${node === undefined ? '' : `#${node}`}`;
  const look = (reference: Reference, stated: readonly string[], texts: readonly (string | undefined)[]): void => {
    const at = placeOf(reference);
    for (const name of stated) keep(keyOf(name), at, reference).stated = true;
    if (!expression) return;
    for (const given of texts) {
      if (!given) continue;
      const text = plainText(given);
      const ranges = new Map<string, [number, number][]>();
      for (const match of text.matchAll(expression)) {
        const word = fold(match[0].replace(/-/g, ' '));
        const key = [fold(match[0]), word, word.replace(/s$/, '')].map((each) => spellings.get(each)).find((each) => each !== undefined);
        if (key === undefined) continue;
        if (!ranges.has(key)) ranges.set(key, []);
        ranges.get(key)!.push([match.index, match.index + match[0].length]);
      }
      for (const [key, places] of ranges) keep(key, at, reference).matches.push({ text, ranges: places });
    }
  };
  for (const role of roles) {
    look({ kind: 'role', id: role.id, label: role.employer ?? role.position ?? role.id }, role.keywords, [role.position, role.summary, ...role.highlights]);
  }
  for (const project of projects) {
    look({ kind: 'project', id: project.id, label: project.name }, project.keywords, [project.tagline, project.summary, project.outcome, ...project.highlights]);
  }
  for (const { id, nodes, arrangement } of maps) {
    // A map of tools made of the skills themselves proves nothing.
    if (arrangement === 'hub') continue;
    for (const node of nodes) look({ kind: 'map', id, label: node.label, node: node.id }, node.skills, [node.label, node.summary, ...node.details]);
  }
  for (const { section, entries } of records) {
    if (section === 'languages' || section === 'interests') continue;
    for (const entry of entries) look({ kind: 'record', id: entry.id, label: entry.title }, entry.keywords, [entry.title, entry.summary, ...entry.highlights]);
  }
  for (const { skill, source } of portfolio.evidence.add) {
    const reference = resolveReference(portfolio, source);
    if (reference) keep(keyOf(skill), placeOf(reference), reference).stated = true;
  }
  for (const { skill, source } of portfolio.evidence.veto) {
    const reference = resolveReference(portfolio, source);
    if (reference) found.get(keyOf(skill))?.delete(placeOf(reference));
  }

  const cache = new Map<string, SkillEvidence>();
  return {
    skills: [...names.values()],
    for(skill) {
      const key = keyOf(skill);
      let evidence = cache.get(key);
      if (!evidence) {
        const all = [...(found.get(key)?.values() ?? [])];
        const of = (kind: Reference['kind']): readonly Backing[] => all.filter(({ reference }) => reference.kind === kind);
        evidence = { skill: names.get(key) ?? skill, roles: of('role'), projects: of('project'), nodes: of('map'), records: of('record') };
        cache.set(key, evidence);
      }
      return evidence;
    },
    backedBy(kind, id, node) {
      const at = placeOf({ kind, id, label: '', node });
      return [...found].filter(([, things]) => things.has(at)).map(([key]) => names.get(key) ?? key);
    },
  };
}

const indexes = new WeakMap<Portfolio, EvidenceIndex>();

/** The evidence of a portfolio, made when it is first asked for. */
export function evidenceOf(portfolio: Portfolio): EvidenceIndex {
  let index = indexes.get(portfolio);
  if (!index) indexes.set(portfolio, (index = buildIndex(portfolio)));
  return index;
}

/** True where nothing backs the skill. */
export function isUnproven(evidence: SkillEvidence): boolean {
  return evidence.roles.length + evidence.projects.length + evidence.nodes.length + evidence.records.length === 0;
}
