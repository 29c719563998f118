import { plainText } from './inline.js';
import { resolveReference } from './select.js';
import type { EvidenceRule, Portfolio, Reference, SkillChart } from './types.js';

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

// Spellings of one thing, folded, the one it is known by first. The document's aliases come before these.
const SAME =
  'postgresql postgres psql,kubernetes k8s,javascript js ecmascript,typescript ts,mongodb mongo,websocket ws,go golang,c# csharp,c++ cpp,.net dotnet .netcore,aws amazonwebservices,gcp googlecloud googlecloudplatform,azure microsoftazure,cicd continuousintegration,kafka apachekafka,spark apachespark,infrastructureascode iac,rest restful restapi,tailwindcss tailwind,rubyonrails rails ror,sqlserver mssql,html html5,css css3,sass scss,machinelearning ml,eventdrivenarchitecture eventdriven,node nodejs,react reactjs,vue vuejs,angular angularjs,express expressjs,nest nestjs,next nextjs,nuxt nuxtjs,svelte sveltejs';

// Everyday words: in a text they count only where they are meant as a technology, as do names of one or two letters.
const ORDINARY = new Set(
  'node nest express spring rust swift rest react make chef puppet salt ember backbone dart elm crystal flask bottle gin echo fiber next play processing scheme basic racket rails elastic less sketch word access excel angular spark storm hive pig beam consul nomad vault helm flux ruby unity electron remix solid lit ant render fly surge linear notion slack teams zoom bootstrap foundation'.split(
    ' ',
  ),
);

// What stands beside a technology, and seldom beside an everyday word.
const BEFORE = /(?:^|[\s(/])(?:in|with|using|via|and|or|from|to|of|on|into|by|than|over|plus)\s$|[,/(+&]\s?$/i;
const AFTER =
  /^(?:\s(?:services?|backends?|apis?|features?|components?|app(?:lication)?s?|code|codebase|modules?|microservices?|developers?|engineers?|framework|servers?|front|frontends?|librar\w+|workers?|clients?|sdks?|cli|project|team|stack|scripts?|pipelines?|clusters?)\b|\s(?:and|or|with)\s\p{Lu}|[,/]\s?\p{Lu}|\.js)/u;

// Words with what belongs to a name: "C++", "C#", ".NET". What may stand between the words of one name.
const WORD = /(?:(?<![\p{L}\p{N}_])\.)?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:\+\+|#)?/gu;
const BETWEEN = /^(?:\s|[-./&'’]|\s[-/&]\s)$/;
const LONGEST = 5;

/** A name without case and without what may stand between its words: "Node.js" and "NodeJS" are one. */
const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.match(WORD)?.join('') ?? lower;
};

/** Without the plural: of long names only, as "Redis" and "Rails" are none. */
const singular = (folded: string): string =>
  folded.length > 7 && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;

interface Found {
  readonly reference: Reference;
  stated: boolean;
  readonly matches: Match[];
}

const placeOf = (kind: string, id: string, node = ''): string => [kind, id, node].join('\n');

/** What is in a map, made if it is not there. */
function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key)!;
}

/** What backs each skill, in one pass over the texts: every run of up to five words is looked up among all names at once. */
function buildIndex(portfolio: Portfolio): EvidenceIndex {
  const { aliases, chart, roles, projects, maps, records, evidence } = portfolio;
  // Spelling → key, both folded; and the name to show for a key.
  const same = new Map<string, string>();
  const names = new Map<string, string>();
  const shown = new Map<string, string>();
  for (const line of SAME.split(',')) {
    const spellings = line.split(' ');
    for (const spelling of spellings) same.set(spelling, spellings[0]!);
  }
  for (const alias of Object.keys(aliases)) {
    const name = fold(aliases[alias]!);
    same.set(fold(alias), same.get(name) ?? name);
  }
  const keyOf = (name: string): string => {
    const folded = fold(name);
    const one = singular(folded);
    return same.get(folded) ?? same.get(one) ?? one;
  };
  const know = (name: string): void => {
    const key = keyOf(name);
    getOr(shown, key, () => name);
    for (const spelling of [fold(name), singular(fold(name)), key]) names.set(spelling, key);
  };
  for (const { skills } of chart?.sectors ?? []) for (const { name } of skills) know(name);
  for (const { keywords } of [...roles, ...projects]) keywords.forEach(know);
  for (const { nodes } of maps) for (const { skills } of nodes) skills.forEach(know);
  for (const { skill } of evidence.add) know(skill);
  for (const [spelling, key] of same) if (shown.has(key)) names.set(spelling, key);

  const found = new Map<string, Map<string, Found>>();
  const keep = (key: string, reference: Reference): Found =>
    getOr(
      getOr(found, key, () => new Map<string, Found>()),
      placeOf(reference.kind, reference.id, reference.node),
      () => ({ reference, stated: false, matches: [] }),
    );

  /** An everyday word is meant as a technology where it is written like one and stands like one. */
  const isMeant = (text: string, start: number, end: number, key: string): boolean => {
    const written = text.slice(start, end);
    const name = shown.get(key)!;
    if (/^\p{Lu}{3,}$/u.test(written)) return fold(name) === fold(written) && /\p{Lu}{2}/u.test(name);
    const after = text.slice(end, end + 20);
    return (
      /^\p{Lu}/u.test(written) &&
      !/^\s(?:to|the|a|an|live)\b|^\s?\d|^[&'’]|^-to/.test(after) &&
      (BEFORE.test(text.slice(Math.max(0, start - 10), start)) || AFTER.test(after))
    );
  };

  const search = (text: string, tell: (key: string, start: number, end: number) => void): void => {
    let run: { readonly word: string; readonly start: number; readonly end: number }[] = [];
    for (const { 0: written, index: at } of text.matchAll(WORD)) {
      const end = at + written.length;
      if (run[0] && !BETWEEN.test(text.slice(run[0].end, at))) run = [];
      // The last word first.
      run = [{ word: written.toLowerCase(), start: at, end }, ...run].slice(0, LONGEST);
      let spelling = '';
      for (const { word, start } of run) {
        spelling = word + spelling;
        const single = run[0]!.word.length > 3 && spelling.endsWith('s') ? spelling.slice(0, -1) : spelling;
        const key = names.get(spelling) ?? (ORDINARY.has(single) ? undefined : names.get(single));
        const everyday = ORDINARY.has(spelling) || spelling.length < 3;
        if (key !== undefined && (!everyday || isMeant(text, start, end, key))) tell(key, start, end);
      }
    }
  };

  const look = (
    kind: Reference['kind'],
    id: string,
    label: string,
    stated: readonly string[],
    texts: readonly (string | undefined)[],
    node?: string,
  ): void => {
    const reference: Reference = { kind, id, label, ...(node !== undefined && { node }) };
    for (const name of stated) keep(keyOf(name), reference).stated = true;
    for (const given of names.size ? texts : []) {
      const text = plainText(given ?? '');
      const ranges = new Map<string, [start: number, end: number][]>();
      search(text, (key, start, end) => {
        const places = getOr(ranges, key, () => []);
        // "Kafka", then "Apache Kafka", is one place.
        while (places.length && places.at(-1)![1] > start) start = Math.min(start, places.pop()![0]);
        places.push([start, end]);
      });
      for (const [key, places] of ranges) keep(key, reference).matches.push({ text, ranges: places });
    }
  };

  for (const { id, employer, position, keywords, summary, highlights } of roles)
    look('role', id, employer ?? position ?? id, keywords, [position, summary, ...highlights]);
  for (const { id, name, keywords, tagline, summary, outcome, highlights } of projects)
    look('project', id, name, keywords, [name, tagline, summary, outcome, ...highlights]);
  for (const { id, arrangement, nodes } of maps)
    // A hub of tools is the skills themselves: it shows them and proves nothing.
    if (arrangement !== 'hub')
      for (const { id: node, label, skills, summary, details } of nodes)
        look('map', id, label, skills, [label, summary, ...details], node);
  for (const { section, entries } of records)
    if (!/^(?:languages|interests)$/.test(section))
      for (const { id, title, keywords, summary, highlights, facts } of entries)
        look('record', id, title, keywords, [title, summary, ...highlights, ...facts.map(({ value }) => value)]);
  const placed = ({ skill, source }: EvidenceRule, use: (key: string, reference: Reference) => void): void => {
    const reference = resolveReference(portfolio, source);
    if (reference) use(keyOf(skill), reference);
  };
  for (const rule of evidence.add) placed(rule, (key, reference) => (keep(key, reference).stated = true));
  for (const rule of evidence.veto)
    placed(rule, (key, { kind, id, node }) => found.get(key)?.delete(placeOf(kind, id, node)));

  return {
    skills: [...shown.values()],
    for(skill) {
      const key = keyOf(skill);
      const all = [...(found.get(key)?.values() ?? [])];
      const of = (kind: Reference['kind']): readonly Backing[] =>
        all.filter(({ reference }) => reference.kind === kind);
      return {
        skill: shown.get(key) ?? skill,
        roles: of('role'),
        projects: of('project'),
        nodes: of('map'),
        records: of('record'),
      };
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
