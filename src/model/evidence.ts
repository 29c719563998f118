import { plainText } from './inline.js';
import { resolveReference } from './select.js';
import type { Portfolio, Reference, SkillChart } from './types.js';

/** Words of a text that name a skill: `ranges` are places in `text`, which is plain (without its Markdown), in order and apart. */
export interface Match {
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** One thing that backs a skill, with its reason. */
export interface Backing {
  readonly reference: Reference;
  /** Named outright (keywords, the skills of a node, the author's rule), not only found in a text. */
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
  /** Every skill the document names, as it is written first. */
  readonly skills: readonly string[];
  /** What backs a skill, by any of its spellings. */
  for(skill: string): SkillEvidence;
  /** The skills that a thing backs. */
  backedBy(kind: Reference['kind'], id: string, node?: string): readonly string[];
}

// Spellings of one thing, the common one first. The document's aliases come before these.
const SAME =
  'Node.js|Node|NodeJS,PostgreSQL|Postgres|PSQL,Kubernetes|k8s,JavaScript|JS|ECMAScript,TypeScript|TS,MongoDB|Mongo,WebSockets|WebSocket|Web Sockets|WS,React|React.js|ReactJS,Vue|Vue.js|VueJS,Angular|AngularJS|Angular.js,' +
  'Express|Express.js|ExpressJS,NestJS|Nest.js|Nest,Next.js|NextJS,Nuxt|Nuxt.js|NuxtJS,Svelte|SvelteJS,Go|Golang,C#|CSharp|C Sharp,C++|CPP,.NET|dotnet|.NET Core,AWS|Amazon Web Services,GCP|Google Cloud|Google Cloud Platform,' +
  'Azure|Microsoft Azure,CI/CD|CICD|Continuous integration,RabbitMQ|Rabbit MQ,Kafka|Apache Kafka,Spark|Apache Spark,Elasticsearch|Elastic Search,Infrastructure as code|IaC,REST|RESTful|REST API|REST APIs,gRPC|g RPC,GraphQL|Graph QL,' +
  'Tailwind CSS|Tailwind|TailwindCSS,Ruby on Rails|Rails|RoR,Spring Boot|SpringBoot,SQL Server|MSSQL|MS SQL,HTML|HTML5,CSS|CSS3,Sass|SCSS,Machine learning|ML,Microservices|Micro services,Event-driven architecture|Event driven,Terraform|HashiCorp Terraform';

// Everyday words, and names too short to be sure of: in a text they count only where they are meant as a technology.
const ORDINARY = new Set(
  'go r c d js ts ws ml node nest express spring rust swift rest react make chef puppet salt ember backbone dart elm crystal flask bottle gin echo fiber next play processing scheme basic racket rails elastic mongo less stylus sketch word access excel angular spark storm hive pig beam consul nomad vault helm flux rook scala ruby perl julia unity meteor electron capacitor ionic cordova gatsby remix astro bun deno hono solid alpine lit polymer aurelia phoenix elixir groovy gradle ant maven jenkins travis buddy render fly heroku surge linear notion slack teams zoom figma framer bootstrap foundation bulma tailwind'.split(
    ' ',
  ),
);

// What stands beside a technology, and seldom beside an everyday word.
const BEFORE = /(?:^|[\s(/])(?:in|with|using|via|and|or|from|to|of|on|into|by|than|over|plus)\s$|[,/(+&]\s?$/i;
const AFTER =
  /^(?:\s(?:services?|backends?|apis?|features?|components?|apps?|applications?|code|codebase|modules?|microservices?|developers?|engineers?|framework|servers?|front|frontends?|libraries|library|workers?|clients?|sdks?|cli|project|team|stack|scripts?|pipelines?|cluster|clusters)\b|\s(?:and|or|with)\s\p{Lu}|[,/]\s?\p{Lu}|\.js)/u;

// Words with what belongs to a name: "C++", "C#", ".NET". What may stand between the words of one name.
const WORD = /(?:(?<![\p{L}\p{N}_])\.)?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:\+\+|#)?/gu;
const BETWEEN = /^(?:\s|[-./&'’]|\s[-/&]\s)$/;
const LONGEST = 5;

const words = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** A name without case, and with one space for all that may stand between its words. */
const fold = (text: string): string => words(text).join(' ') || text.toLowerCase();

/** Without the plural: of long names only, as "Redis" and "Rails" are none. */
const singular = (folded: string): string =>
  folded.length > 7 && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;

interface Found {
  readonly reference: Reference;
  stated: boolean;
  readonly matches: Match[];
}

const placeOf = (kind: string, id: string, node = ''): string => JSON.stringify([kind, id, node]);

/** What backs each skill, in one pass over the texts: every run of up to five words is looked up among all names at once. */
function buildIndex(portfolio: Portfolio): EvidenceIndex {
  const { aliases, chart, roles, projects, maps, records, evidence } = portfolio;
  // Spelling → key, both folded; and the name to show for a key.
  const same = new Map<string, string>();
  const names = new Map<string, string>();
  const shown = new Map<string, string>();
  for (const line of SAME.split(',')) {
    const spellings = line.split('|').map(fold);
    for (const spelling of spellings) same.set(spelling, spellings[0]!);
  }
  for (const alias of Object.keys(aliases)) {
    const name = fold(aliases[alias]!);
    same.set(fold(alias), same.get(name) ?? name);
  }
  const keyOf = (name: string): string => {
    const folded = fold(name);
    return same.get(folded) ?? same.get(singular(folded)) ?? singular(folded);
  };
  const know = (name: string): void => {
    const key = keyOf(name);
    if (!shown.has(key)) shown.set(key, name);
    names.set(fold(name), key);
    names.set(singular(fold(name)), key);
  };
  chart?.sectors.forEach(({ skills }) => skills.forEach(({ name }) => know(name)));
  for (const { keywords } of [...roles, ...projects]) keywords.forEach(know);
  for (const { nodes } of maps) for (const { skills } of nodes) skills.forEach(know);
  for (const { skill } of evidence.add) know(skill);
  for (const [spelling, key] of same) if (shown.has(key)) names.set(spelling, key);

  const found = new Map<string, Map<string, Found>>();
  const keep = (key: string, reference: Reference): Found => {
    const place = placeOf(reference.kind, reference.id, reference.node);
    const things = found.get(key) ?? new Map<string, Found>();
    found.set(key, things);
    const thing = things.get(place) ?? { reference, stated: false, matches: [] };
    things.set(place, thing);
    return thing;
  };

  /** An everyday word is meant as a technology where it is written like one and stands like one. */
  const isMeant = (text: string, start: number, end: number, key: string): boolean => {
    const written = text.slice(start, end);
    const name = shown.get(key)!;
    if (/^\p{Lu}{3,}$/u.test(written)) return fold(name) === fold(written) && /\p{Lu}{2}/u.test(name);
    if (!/^\p{Lu}/u.test(written)) return false;
    const after = text.slice(end, end + 20);
    if (/^\s(?:to|the|a|an|live)\b|^\s?\d|^[&'’]|^-to/.test(after)) return false;
    return BEFORE.test(text.slice(Math.max(0, start - 10), start)) || AFTER.test(after);
  };

  // Only a word that ends a name is worth a look at the words before it.
  const ends = new Set([...names.keys()].map((spelling) => spelling.slice(spelling.lastIndexOf(' ') + 1)));
  const search = (text: string, tell: (key: string, start: number, end: number) => void): void => {
    const run: { readonly word: string; readonly start: number; readonly end: number }[] = [];
    for (const match of text.matchAll(WORD)) {
      const end = match.index + match[0].length;
      if (run.length && !BETWEEN.test(text.slice(run.at(-1)!.end, match.index))) run.length = 0;
      else if (run.length === LONGEST) run.shift();
      run.push({ word: match[0].toLowerCase(), start: match.index, end });
      const last = run.at(-1)!.word;
      const single = last.length > 3 && last.endsWith('s') ? last.slice(0, -1) : last;
      let before = '';
      for (let from = run.length - 1; from >= 0 && (ends.has(last) || ends.has(single)); from--) {
        if (from < run.length - 1) before = `${run[from]!.word} ${before}`;
        const spelling = before + last;
        const key = names.get(spelling) ?? (ORDINARY.has(before + single) ? undefined : names.get(before + single));
        if (
          key !== undefined &&
          (!(ORDINARY.has(spelling) || spelling.length < 3) || isMeant(text, run[from]!.start, end, key))
        )
          tell(key, run[from]!.start, end);
      }
    }
  };

  const look = (reference: Reference, stated: readonly string[], texts: readonly (string | undefined)[]): void => {
    for (const name of stated) keep(keyOf(name), reference).stated = true;
    for (const given of texts) {
      if (!given) continue;
      const text = plainText(given);
      const ranges = new Map<string, [start: number, end: number][]>();
      search(text, (key, start, end) => {
        const places = ranges.get(key) ?? [];
        ranges.set(key, places);
        // "Kafka", then "Apache Kafka", is one place.
        while (places.length && places.at(-1)![1] > start) start = Math.min(start, places.pop()![0]);
        places.push([start, end]);
      });
      for (const [key, places] of ranges) keep(key, reference).matches.push({ text, ranges: places });
    }
  };

  if (names.size) {
    for (const { id, employer, position, keywords, summary, highlights } of roles) {
      look({ kind: 'role', id, label: employer ?? position ?? id }, keywords, [position, summary, ...highlights]);
    }
    for (const { id, name, keywords, tagline, summary, outcome, highlights } of projects) {
      look({ kind: 'project', id, label: name }, keywords, [name, tagline, summary, outcome, ...highlights]);
    }
    for (const { id, arrangement, nodes } of maps) {
      // A hub of tools is the skills themselves: it shows them and proves nothing.
      if (arrangement !== 'hub')
        for (const node of nodes)
          look({ kind: 'map', id, label: node.label, node: node.id }, node.skills, [
            node.label,
            node.summary,
            ...node.details,
          ]);
    }
    for (const { section, entries } of records) {
      if (section === 'languages' || section === 'interests') continue;
      for (const { id, title, keywords, summary, highlights, facts } of entries) {
        look({ kind: 'record', id, label: title }, keywords, [
          title,
          summary,
          ...highlights,
          ...facts.map(({ value }) => value),
        ]);
      }
    }
  }
  for (const { skill, source } of evidence.add) {
    const reference = resolveReference(portfolio, source);
    if (reference) keep(keyOf(skill), reference).stated = true;
  }
  for (const { skill, source } of evidence.veto) {
    const reference = resolveReference(portfolio, source);
    if (reference) found.get(keyOf(skill))?.delete(placeOf(reference.kind, reference.id, reference.node));
  }

  const cache = new Map<string, SkillEvidence>();
  return {
    skills: [...shown.values()],
    for(skill) {
      const key = keyOf(skill);
      let known = cache.get(key);
      if (!known) {
        const all = [...(found.get(key)?.values() ?? [])];
        const of = (kind: Reference['kind']): readonly Backing[] =>
          all.filter(({ reference }) => reference.kind === kind);
        known = {
          skill: shown.get(key) ?? skill,
          roles: of('role'),
          projects: of('project'),
          nodes: of('map'),
          records: of('record'),
        };
        cache.set(key, known);
      }
      return known;
    },
    backedBy(kind, id, node) {
      const place = placeOf(kind, id, node);
      return [...found].flatMap(([key, things]) => (things.has(place) ? (shown.get(key) ?? key) : []));
    },
  };
}

const indexes = new WeakMap<Portfolio, EvidenceIndex>();

/** The evidence of a portfolio, made when it is first asked for. */
export function evidenceOf(portfolio: Portfolio): EvidenceIndex {
  const index = indexes.get(portfolio) ?? buildIndex(portfolio);
  indexes.set(portfolio, index);
  return index;
}

/** How many things back the skill. */
export function countBackings({ roles, projects, nodes, records }: SkillEvidence): number {
  return roles.length + projects.length + nodes.length + records.length;
}

/** True where nothing backs the skill. */
export function isUnproven(evidence: SkillEvidence): boolean {
  return countBackings(evidence) === 0;
}

/**
 * A chart that was made from `skills`, its skills without a level placed by their evidence: three backings and more are
 * core, one and more regular, none foundation. Where nothing at all is backed, and in a chart that was given, nothing moves.
 */
export function chartByEvidence(portfolio: Portfolio): SkillChart | undefined {
  const { chart } = portfolio;
  if (!chart?.derived) return chart;
  const index = evidenceOf(portfolio);
  const counts = new Map(
    chart.sectors.flatMap(({ skills }) => skills.map(({ name }) => [name, countBackings(index.for(name))] as const)),
  );
  if (![...counts.values()].some(Boolean)) return chart;
  const ringOf = (name: string): number => (counts.get(name)! > 2 ? 0 : counts.get(name)! > 0 ? 1 : 2);
  return {
    ...chart,
    sectors: chart.sectors.map((sector) => ({
      ...sector,
      skills: sector.skills.map((skill) => (skill.level ? skill : { ...skill, ring: ringOf(skill.name) })),
    })),
  };
}
