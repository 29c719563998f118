import { describe, expect, test } from 'vitest';
import type { ResumeDocument } from '../../src/model/document.js';
import { readDocument } from '../../src/model/read-document.js';
import type { Issue, Portfolio } from '../../src/model/types.js';

const read = (
  document: unknown,
  language?: string,
): { portfolio: Portfolio; issues: readonly Issue[]; codes: string[] } => {
  const reading = readDocument(document, language === undefined ? {} : { language });
  return { ...reading, codes: reading.issues.map(({ code, pointer }) => `${code} ${pointer}`) };
};

describe('the person', () => {
  test('all of basics', () => {
    const { portfolio, issues } = read({
      basics: {
        name: 'Ada Example',
        label: 'Engineer',
        image: 'ada.jpg',
        imageAlt: 'At a desk',
        email: 'ada@a.example',
        phone: '+1',
        url: 'https://www.ada.example/',
        summary: 'One.\nTwo.',
        location: { address: 'Street 1', postalCode: '12', city: 'Dubai', countryCode: 'AE', region: 'Dubai' },
        profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }],
      },
    });
    expect(issues).toEqual([]);
    expect(portfolio.profile).toMatchObject({
      name: 'Ada Example',
      label: 'Engineer',
      picture: { src: 'ada.jpg', alt: 'At a desk' },
      summary: 'One.\nTwo.',
      place: 'Dubai, United Arab Emirates',
      website: { label: 'ada.example', href: 'https://www.ada.example/' },
      profiles: [{ label: 'GitHub', name: 'ada', href: 'https://github.com/ada' }],
    });
    expect(portfolio.contact).toMatchObject({
      email: 'ada@a.example',
      phone: '+1',
      facts: [{ label: 'address', value: 'Street 1, 12', known: true }],
    });
  });
  test('legacy names, plain texts, and fields at the top', () => {
    expect(
      read({ basics: { picture: 'a.png', website: 'ada.example', location: 'Dubai' } }).portfolio.profile,
    ).toMatchObject({ picture: { src: 'a.png' }, website: { href: 'https://ada.example' }, place: 'Dubai' });
    expect(read({ name: 'Ada', email: 'a@b.example' }).portfolio.contact).toMatchObject({
      name: 'Ada',
      email: 'a@b.example',
    });
    expect(read({ info: { name: 'Ada' } }).portfolio.profile.name).toBe('Ada');
  });
  test('profiles without an address that may be a link, and fields it does not know, become facts', () => {
    const { portfolio, codes } = read({
      basics: {
        name: 'A',
        profiles: [
          { network: 'Signal', username: 'ada.1' },
          { network: 'X', url: 'javascript:alert(1)' },
        ],
        birthYear: 1990,
        pronouns: 'she/her',
      },
    });
    expect(portfolio.profile.profiles).toEqual([]);
    expect(portfolio.contact.facts).toEqual([
      { label: 'Signal', value: 'ada.1', known: false },
      { label: 'X', value: 'X', known: false },
      { label: 'Url', value: 'javascript:alert(1)', known: false },
      { label: 'Birth year', value: '1990', known: false },
      { label: 'Pronouns', value: 'she/her', known: false },
    ]);
    expect(codes).toContain('300 /basics/profiles/1/url');
  });
  test.each([
    [
      { status: 'open', note: '2026' },
      { status: 'open', note: '2026' },
    ],
    ['Closed', { status: 'closed' }],
    ['Looking for contract work', { status: 'open', note: 'Looking for contract work' }],
    ['Not available', { status: 'closed', note: 'Not available' }],
    [{ note: 'from May' }, { status: 'open', note: 'from May' }],
    [{}, undefined],
  ])('availability %j', (availability, expected) => {
    expect(read({ folio: { availability } }).portfolio.profile.availability).toEqual(expected);
  });
  test('a picture that is none', () => {
    const { portfolio, codes } = read({ basics: { name: 'A', image: 'javascript:alert(1)' } });
    expect(portfolio.profile.picture).toBeUndefined();
    expect(codes).toEqual(['301 /basics/image']);
  });
  test('proof: given, its sources found; else from the highlights', () => {
    const work = [
      { name: 'Acme', id: 'acme', highlights: ['Cut **p99 latency** by about 60 %', 'Saved $2M'] },
      { name: 'Beta', highlights: ['Tuned for 4× growth', 'plain'] },
    ];
    const given = read({
      work,
      folio: {
        proof: [
          { value: '−60 %', label: 'p99', source: 'acme' },
          { label: 'Saved $2M a year', source: 'work/7' },
          { label: 'nothing measured' },
        ],
      },
    });
    expect(given.portfolio.profile.proof).toEqual([
      { value: '−60 %', label: 'p99', source: { kind: 'role', id: 'acme', label: 'Acme' } },
      { value: '$2M', label: 'Saved $2M a year', source: undefined },
    ]);
    expect(given.codes).toEqual(['403 /folio/proof/1/source', '107 /folio/proof/2']);
    expect(
      read({ work }).portfolio.profile.proof.map(({ value, label, source }) => [value, label, source?.id]),
    ).toEqual([
      ['60 %', 'Cut p99 latency by about 60 %', 'acme'],
      ['4×', 'Tuned for 4× growth', 'work/1'],
      ['$2M', 'Saved $2M', 'acme'],
    ]);
  });
  test('contact', () => {
    const { portfolio } = read({
      basics: { name: 'A' },
      folio: {
        contact: {
          statement: 'Let us **build**',
          lead: 'Write.',
          facts: [{ label: 'Zone', value: 'GMT+4' }, 'On call'],
        },
      },
    });
    expect(portfolio.contact).toMatchObject({
      name: 'A',
      statement: 'Let us **build**',
      lead: 'Write.',
      facts: [
        { label: 'Zone', value: 'GMT+4', known: false },
        { label: '', value: 'On call', known: false },
      ],
    });
  });
});

describe('roles', () => {
  test('all fields, and what is not known as facts', () => {
    const { portfolio, issues } = read({
      work: [
        {
          name: 'Acme',
          position: 'Engineer',
          location: 'Remote',
          description: 'Rockets',
          url: 'https://acme.example',
          startDate: '2020-01',
          endDate: '2022-06',
          summary: 'Built.',
          highlights: ['A', 'B'],
          keywords: ['Kafka', 'Redis'],
          teamSize: 5,
          env: 'Go, Rust',
        },
      ],
    });
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['104 /work/0/env', '103 /work/0/env']);
    expect(portfolio.roles).toEqual([
      {
        id: 'work/0',
        pointer: '/work/0',
        employer: 'Acme',
        position: 'Engineer',
        place: 'Remote',
        description: 'Rockets',
        url: 'https://acme.example',
        period: {
          start: { text: '2020-01', date: { year: 2020, month: 1 } },
          end: { text: '2022-06', date: { year: 2022, month: 6 } },
          open: false,
        },
        summary: 'Built.',
        highlights: ['A', 'B'],
        keywords: ['Kafka', 'Redis', 'Go', 'Rust'],
        facts: [{ label: 'Team size', value: '5', known: false }],
      },
    ]);
  });
  test.each([
    [
      { company: 'Acme', title: 'Dev', website: 'https://a.example' },
      { employer: 'Acme', position: 'Dev', url: 'https://a.example' },
    ],
    [
      { employer: 'Acme', role: 'Dev' },
      { employer: 'Acme', position: 'Dev' },
    ],
    [
      { name: 'Acme', company: 'Acme Ltd' },
      { employer: 'Acme', facts: [{ label: 'Company', value: 'Acme Ltd', known: false }] },
    ],
    ['Acme', { employer: 'Acme' }],
    [{ name: 'A', highlights: 'one\n• two\n- three' }, { highlights: ['one', 'two', 'three'] }],
    [
      {
        name: 'A',
        highlightGroups: [
          { title: 'Backend', highlights: ['one'] },
          { title: 'Front', highlights: ['two'] },
        ],
      },
      { highlights: ['Backend', 'one', 'Front', 'two'] },
    ],
    [{ name: 'A', keywords: [{ name: 'Kafka', level: 'x' }, ['Redis', 'Kafka']] }, { keywords: ['Kafka', 'Redis'] }],
    [{ name: 'A', keywords: ['C, C++'] }, { keywords: ['C, C++'] }],
    [{ name: 'A', summary: ['One.', 'Two.'] }, { summary: 'One., Two.' }],
    [
      { name: 'A', url: 'javascript:alert(1)' },
      { url: undefined, facts: [{ label: 'Url', value: 'javascript:alert(1)', known: false }] },
    ],
    [{ name: 42 }, { employer: '42' }],
    [{ name: { name: 'Acme' } }, { employer: 'Acme' }],
    [{ name: 'A', location: { city: 'Dubai' } }, { place: 'Dubai' }],
    [
      { name: 'A', startDate: '2014 – 2016' },
      {
        period: {
          start: { text: '2014', date: { year: 2014 } },
          end: { text: '2016', date: { year: 2016 } },
          open: false,
        },
      },
    ],
    [
      { name: 'A', startDate: { year: 2014, month: 6 }, endDate: null },
      { period: { start: { text: '2014-6', date: { year: 2014, month: 6 } }, open: true } },
    ],
    [
      { name: 'A', startDate: '2014', endDate: '' },
      { period: { start: { text: '2014', date: { year: 2014 } }, open: true } },
    ],
    [
      { name: 'A', start: 2014, end: 2015 },
      {
        period: {
          start: { text: '2014', date: { year: 2014 } },
          end: { text: '2015', date: { year: 2015 } },
          open: false,
        },
      },
    ],
    [
      { name: 'A', startDate: new Date(Date.UTC(2014, 5, 29)) },
      { period: { start: { text: '2014-06-29', date: { year: 2014, month: 6, day: 29 } }, open: true } },
    ],
    [
      { name: 'A', team: { size: 5, lead: 'Bea', tools: ['x', 'y'] } },
      {
        facts: [
          { label: 'Team size', value: '5', known: false },
          { label: 'Team lead', value: 'Bea', known: false },
          { label: 'Team tools', value: 'x, y', values: ['x', 'y'], known: false },
        ],
      },
    ],
  ])('%j', (given, expected) => {
    expect(read({ work: [given] }).portfolio.roles[0]).toMatchObject(expected);
  });
  test('dates that cannot be read are shown as written and reported', () => {
    const { portfolio, codes } = read({
      work: [
        { name: 'A', startDate: '2020-13-45', endDate: 'someday' },
        { name: 'B', startDate: '2020', endDate: '2014' },
        { name: 'C', startDate: 'Summer 2014' },
      ],
    });
    expect(portfolio.roles[0]!.period).toEqual({
      start: { text: '2020-13-45' },
      end: { text: 'someday' },
      open: false,
    });
    expect(codes).toEqual(['200 /work/0', '200 /work/0', '202 /work/1', '201 /work/2']);
  });
  test('several positions at one employer', () => {
    const { portfolio } = read({
      work: [
        {
          company: 'Acme',
          location: 'Dubai',
          positions: [
            { title: 'Lead', startDate: '2020' },
            { name: 'Dev', startDate: '2018', endDate: '2020' },
          ],
        },
        { name: 'Beta', summary: 'Whole', positions: [{ position: 'CTO' }] },
      ],
    });
    expect(
      portfolio.roles.map(({ id, employer, position, place, summary }) => [id, employer, position, place, summary]),
    ).toEqual([
      ['work/0/positions/0', 'Acme', 'Lead', 'Dubai', undefined],
      ['work/0/positions/1', 'Acme', 'Dev', 'Dubai', undefined],
      ['work/1', 'Beta', undefined, undefined, 'Whole'],
      ['work/1/positions/0', 'Beta', 'CTO', undefined, undefined],
    ]);
  });
  test('other shapes: FRESH, one entry alone, other section names', () => {
    expect(
      read({
        employment: {
          summary: 'x',
          history: [{ employer: 'Acme', position: 'Dev', start: '2014-01', end: 'current' }],
        },
      }).portfolio.roles[0],
    ).toMatchObject({ id: 'employment/history/0', employer: 'Acme', period: { open: true } });
    expect(read({ work: { name: 'Acme' } }).portfolio.roles).toHaveLength(1);
    expect(read({ experience: [{ name: 'Acme' }] }).portfolio.roles).toHaveLength(1);
  });
  test('ids are unique', () => {
    const { portfolio, codes } = read({
      work: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
        { id: 'work/3', name: 'C' },
        { name: 'D' },
        { id: 7, name: 'E' },
      ],
    });
    expect(portfolio.roles.map(({ id }) => id)).toEqual(['a', 'work/1', 'work/3', 'work/3-2', '7']);
    expect(codes).toContain('401 /work/1/id');
  });
});

test('projects', () => {
  const { portfolio, codes } = read({
    projects: [
      {
        name: 'One',
        description: 'line',
        summary: 'paragraph',
        outcome: '**4×**',
        confidential: 'Under NDA',
        map: 'm',
        type: 'application',
        entity: 'Acme',
        roles: ['Lead'],
        url: 'https://o.example',
        links: [{ label: 'Docs', url: 'https://d.example' }, 'https://e.example/x'],
        repository: 'https://github.com/a/b',
        startDate: '2020',
        highlights: ['h'],
        keywords: ['k'],
      },
      { title: 'Two', description: 'paragraph', confidential: true, map: 'none' },
      { name: 'Three', confidential: false, startDate: '2020', endDate: '' },
      { description: 'Nameless' },
    ],
    folio: { maps: [{ id: 'm', nodes: [{ id: 'a' }] }] },
  });
  expect(portfolio.projects).toMatchObject([
    {
      id: 'projects/0',
      name: 'One',
      tagline: 'line',
      summary: 'paragraph',
      outcome: '**4×**',
      confidential: 'Under NDA',
      map: 'm',
      type: 'application',
      entity: 'Acme',
      roles: ['Lead'],
      url: 'https://o.example',
      highlights: ['h'],
      keywords: ['k'],
      facts: [],
      links: [
        { label: 'Docs', href: 'https://d.example' },
        { label: 'e.example/x', href: 'https://e.example/x' },
        { label: 'Repository', href: 'https://github.com/a/b' },
      ],
      period: { start: { date: { year: 2020 } }, open: false },
    },
    { name: 'Two', tagline: undefined, summary: 'paragraph', confidential: true, map: undefined },
    { name: 'Three', confidential: undefined, period: { open: true } },
    { name: 'Nameless' },
  ]);
  expect(codes).toContain('403 /projects/1/map');
});

test('records: every section, in one shape', () => {
  const { portfolio, issues } = read({
    education: [
      {
        institution: 'MIT',
        url: 'https://mit.example',
        area: 'CS',
        studyType: 'Bachelor',
        startDate: '2010',
        endDate: '2014',
        score: '4.0',
        courses: ['A', 'B'],
      },
    ],
    certificates: [{ name: 'CKA', date: '2021-11-07', url: 'https://c.example', issuer: 'CNCF' }],
    publications: [
      { name: 'Paper', publisher: 'IEEE', releaseDate: '2014-10', url: 'https://p.example', summary: 'About.' },
    ],
    awards: [{ title: 'Prize', date: '2014', awarder: 'Club', summary: 'For.' }],
    languages: [{ language: 'Arabic', fluency: 'Native' }],
    volunteer: [{ organization: 'Org', position: 'Helper', startDate: '2014', summary: 's', highlights: ['h'] }],
    interests: [{ name: 'Chess', keywords: ['Openings'] }],
    references: [{ name: 'Bob', reference: 'Great.' }],
  });
  expect(issues).toEqual([]);
  expect(
    portfolio.records.map(({ section, known, entries: [e] }) => [
      section,
      known,
      e!.title,
      e!.subtitle,
      e!.summary,
      e!.quoted,
      e!.facts.map((fact) => `${fact.label}=${fact.value}`),
      e!.period.start?.text,
      e!.period.open,
    ]),
  ).toEqual([
    ['education', true, 'MIT', 'Bachelor, CS', undefined, false, ['score=4.0', 'courses=A, B'], '2010', false],
    ['certificates', true, 'CKA', 'CNCF', undefined, false, [], '2021-11-07', false],
    ['publications', true, 'Paper', 'IEEE', 'About.', false, [], '2014-10', false],
    ['awards', true, 'Prize', 'Club', 'For.', false, [], '2014', false],
    ['languages', true, 'Arabic', 'Native', undefined, false, [], undefined, false],
    ['volunteer', true, 'Org', 'Helper', 's', false, [], '2014', true],
    ['interests', true, 'Chess', undefined, undefined, false, [], undefined, false],
    ['references', true, 'Bob', undefined, 'Great.', true, [], undefined, false],
  ]);
});

test('records: legacy names, other section names, texts, and sections of the author', () => {
  const { portfolio } = read({
    education: [{ institution: 'MIT', gpa: '3.9' }],
    certifications: [{ title: 'CKA', authority: 'CNCF' }],
    languages: ['Arabic', 'English'],
    references: [{ reference: 'Great.' }],
    talks: [{ title: 'On queues', event: 'Conf', date: '2020', slides: 'https://s.example' }],
    coverLetter: 'Dear all',
    theme: 'flat',
    version: 3,
    $schema: 'https://s.example',
    meta: { version: 'v1' },
    militaryService: { branch: 'Navy', years: '2001-2003' },
    interests: [{}],
  });
  expect(
    portfolio.records.map(({ section, name, entries }) => [section, name, ...entries.map((entry) => entry.title)]),
  ).toEqual([
    ['education', undefined, 'MIT'],
    ['certificates', undefined, 'CKA'],
    ['languages', undefined, 'Arabic', 'English'],
    ['references', undefined, 'Great.'],
    ['talks', 'Talks', 'On queues'],
    ['coverLetter', 'Cover letter', 'Dear all'],
    ['militaryService', 'Military service', 'Navy'],
  ]);
  expect(portfolio.records[0]!.entries[0]!.facts).toEqual([{ label: 'score', value: '3.9', known: true }]);
  expect(portfolio.records[4]!.entries[0]!.facts).toEqual([
    { label: 'Event', value: 'Conf', known: false },
    { label: 'Slides', value: 'https://s.example', known: false },
  ]);
  expect(portfolio.records[6]!.entries[0]!.period).toMatchObject({ start: { text: '2001' }, end: { text: '2003' } });
});

describe('maps', () => {
  const map = (folio: ResumeDocument['folio']) => read({ folio });
  test('nodes and edges in full', () => {
    const { portfolio, issues } = map({
      maps: [
        {
          id: 'system',
          title: 'T',
          summary: 'S',
          arrangement: 'layers',
          nodes: [
            {
              id: 'a',
              label: 'A',
              kind: 'service',
              group: 'G',
              note: 'N',
              summary: 's',
              details: ['d'],
              skills: ['Kafka'],
              replicas: 3,
            },
            { id: 'b', skills: ['Redis'] },
          ],
          edges: [
            { source: 'a', target: 'b', kind: 'event', label: 'l', need: 'soft', fallback: 'f' },
            { source: 'a', target: 'a' },
          ],
        },
      ],
    });
    expect(issues).toEqual([]);
    expect(portfolio.maps).toEqual([
      {
        id: 'system',
        pointer: '/folio/maps/0',
        title: 'T',
        summary: 'S',
        arrangement: 'layers',
        nodes: [
          {
            id: 'a',
            pointer: '/folio/maps/0/nodes/0',
            label: 'A',
            kind: 'service',
            group: 'G',
            note: 'N',
            summary: 's',
            details: ['d'],
            skills: ['Kafka'],
            replicas: 3,
          },
          {
            id: 'b',
            pointer: '/folio/maps/0/nodes/1',
            label: 'b',
            kind: 'other',
            note: 'Redis',
            details: [],
            skills: ['Redis'],
            replicas: 1,
          },
        ],
        edges: [
          { source: 'a', target: 'b', kind: 'event', label: 'l', need: 'soft', fallback: 'f' },
          { source: 'a', target: 'a', kind: 'call' },
        ],
      },
    ]);
  });
  test('what is wrong is dropped and reported', () => {
    const { portfolio, codes } = map({
      maps: [
        {
          id: 'm',
          arrangement: 'spiral',
          nodes: [
            { id: 'a', kind: 'toaster', replicas: Infinity },
            { id: 'a' },
            { label: 'Named' },
            {},
            { id: 'c', replicas: -1 },
            { id: 'd', owner: 'Bea' },
            'plain',
          ],
          edges: [
            { source: 'a', target: 'zzz' },
            { source: 'a' },
            { source: 'a', target: 'Named', kind: 'telepathy', need: 'much' },
            { from: 'c', to: 'c' },
          ],
        },
        { id: 'm', nodes: [{ id: 'x' }] },
        { id: 'empty' },
      ] as any,
    });
    expect(portfolio.maps.map(({ id }) => id)).toEqual(['m', 'folio/maps/1']);
    expect(portfolio.maps[0]).toMatchObject({
      arrangement: 'auto',
      nodes: [
        { id: 'a', kind: 'other', kindText: 'toaster', replicas: 1 },
        { id: 'Named' },
        { id: 'c', replicas: 1 },
        { id: 'd', details: ['Owner: Bea'] },
        { id: 'plain', label: 'plain' },
      ],
      edges: [
        { source: 'a', target: 'Named', kind: 'call', need: undefined },
        { source: 'c', target: 'c' },
      ],
    });
    expect(codes.filter((code) => code.startsWith('4'))).toEqual([
      '400 /folio/maps/0/nodes/0/kind',
      '408 /folio/maps/0/nodes/0/replicas',
      '401 /folio/maps/0/nodes/1',
      '408 /folio/maps/0/nodes/4/replicas',
      '402 /folio/maps/0/edges/0',
      '400 /folio/maps/0/edges/2/kind',
      '400 /folio/maps/0/edges/2/need',
      '400 /folio/maps/0/arrangement',
      '401 /folio/maps/1/id',
    ]);
  });
  test('without maps: a hub of the tools', () => {
    const { portfolio } = read({
      basics: { name: 'Ahmed Elhadi' },
      skills: [{ name: 'Messaging', keywords: ['Kafka', 'RabbitMQ'] }, { name: 'Redis' }],
    });
    expect(portfolio.maps).toMatchObject([
      {
        id: 'tools',
        arrangement: 'hub',
        nodes: [
          { label: 'Elhadi' },
          { id: 'Kafka', group: 'Messaging', skills: ['Kafka'] },
          { id: 'RabbitMQ' },
          { id: 'Redis', group: undefined },
        ],
      },
    ]);
    const ids = new Set(portfolio.maps[0]!.nodes.map(({ id }) => id));
    expect(portfolio.maps[0]!.edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    expect(read({ basics: { name: 'A' }, skills: [{ name: 'Redis' }] }).portfolio.maps).toEqual([]);
    expect(read({ skills: ['a', 'b', 'c'] }).portfolio.maps).toEqual([]);
  });
});

describe('rings', () => {
  test('as given', () => {
    const { portfolio, codes } = read({
      folio: {
        rings: {
          rings: ['Core', 'Regular', 'Foundation'],
          sectors: [
            {
              name: 'M',
              skills: [
                { name: 'Kafka', ring: 'core' },
                { name: 'Redis', ring: 1 },
                { name: 'kafka', ring: 2 },
                'NATS',
                { name: 'X', ring: 'Outer' },
                { name: 'Y', ring: 9 },
                { ring: 1 },
              ],
            },
            { name: 'Empty' },
          ],
        },
      },
      skills: [{ name: 'Kafka' }, { name: 'Cobol' }],
    });
    expect(portfolio.chart).toMatchObject({
      derived: false,
      rings: ['Core', 'Regular', 'Foundation'],
      sectors: [{ name: 'M' }],
    });
    expect(portfolio.chart!.sectors[0]!.skills.map(({ name, ring }) => [name, ring])).toEqual([
      ['Kafka', 0],
      ['Redis', 1],
      ['NATS', 2],
      ['X', 2],
      ['Y', 2],
    ]);
    expect(codes.filter((code) => code.startsWith('4'))).toEqual([
      '405 /folio/rings/sectors/0/skills/4/ring',
      '405 /folio/rings/sectors/0/skills/5/ring',
      '404 /folio/rings/sectors/0/skills/2',
      '409 /skills',
    ]);
  });
  test('made from skills: by level, else by the order', () => {
    const { portfolio } = read({
      skills: [
        { name: 'Web', level: 'Expert', keywords: ['HTML', 'CSS'] },
        { name: 'Data', keywords: ['A', 'B', 'C', 'D', 'E', 'F'] },
        { name: 'Go', level: 'Beginner' },
        { name: 'R', level: '80%' },
        { name: 'Lisp', level: '2/5', years: 3 },
        { name: 'Perl' },
      ],
    });
    expect(portfolio.chart).toMatchObject({ derived: true, rings: ['', '', ''] });
    expect(
      portfolio.chart!.sectors.map(({ name, skills }) => [
        name,
        ...skills.map((skill) => `${skill.name} ${skill.ring}`),
      ]),
    ).toEqual([
      ['Web', 'HTML 0', 'CSS 0'],
      ['Data', 'A 0', 'B 0', 'C 1', 'D 1', 'E 2', 'F 2'],
      ['', 'Go 2', 'R 0', 'Lisp 2', 'Perl 2'],
    ]);
    expect(portfolio.chart!.sectors[2]!.skills[2]!.facts).toEqual([{ label: 'Years', value: '3', known: false }]);
  });
  test('what bears no name goes by what is said of it, and a sector whose skills all stand elsewhere by its own', () => {
    const { portfolio } = read({
      skills: [
        { item: [{ summary: 'HTML', description: 'Semantic.' }] },
        { name: 'Web', keywords: ['CSS'] },
        { name: 'Style', level: 'Master', keywords: ['css'] },
      ],
    });
    expect(
      portfolio.chart!.sectors.map(({ name, skills }) => [name, ...skills.map((skill) => [skill.name, skill.level])]),
    ).toEqual([
      ['Web', ['CSS', undefined]],
      ['', ['HTML', undefined], ['Style', 'Master']],
    ]);
    expect(portfolio.chart!.sectors[1]!.skills[0]!.facts).toMatchObject([{ value: 'Semantic.' }]);
  });
  test('made from an object of lists', () => {
    expect(
      read({ skills: { programmingLanguages: ['Go', 'C'], Tools: ['Git'] } }).portfolio.chart!.sectors.map(
        ({ name, skills }) => [name, ...skills.map((skill) => skill.name)],
      ),
    ).toEqual([
      ['Programming languages', 'Go', 'C'],
      ['Tools', 'Git'],
    ]);
    expect(
      read({
        skills: { sets: [{ name: 'Web', skills: ['CSS'] }], list: [{ name: 'CSS', level: 'x' }] },
      }).portfolio.chart!.sectors.map(({ name }) => name),
    ).toEqual(['Web']);
  });
  test('too many sectors are put together, nothing is dropped', () => {
    const { portfolio, codes } = read({
      skills: Array.from({ length: 14 }, (_, n) => ({ name: `S${n}`, keywords: [`k${n}`] })),
    });
    expect(portfolio.chart!.sectors).toHaveLength(10);
    expect(portfolio.chart!.sectors.flatMap(({ skills }) => skills)).toHaveLength(14);
    expect(codes).toContain('406 /skills');
  });
});

describe('sections', () => {
  const whole: ResumeDocument = {
    basics: { name: 'A B' },
    work: [{ name: 'W' }],
    projects: [{ name: 'P', map: 'drawing' }],
    skills: [{ name: 's', keywords: ['a', 'b', 'c'] }],
    education: [{ institution: 'E' }],
    awards: [{ title: 'T' }],
    talks: [{ title: 'Talk' }],
    folio: {
      focus: [{ name: 'F' }],
      maps: [
        { id: 'system', title: 'System', nodes: [{ id: 'x' }] },
        { id: 'tools', arrangement: 'hub', nodes: [{ id: 'x' }] },
        { id: 'drawing', nodes: [{ id: 'x' }] },
      ],
    },
  };
  test('by default: all that has content, in order; a drawing of a card needs no section', () => {
    const { portfolio } = read(whole);
    expect(portfolio.sections.map(({ show, anchor }) => `${show} ${anchor}`)).toEqual([
      'hero hero',
      'focus focus',
      'map system',
      'roles roles',
      'projects projects',
      'map tools',
      'rings rings',
      'record education',
      'record awards',
      'record talks',
      'contact contact',
    ]);
    expect(portfolio.sections.at(-2)!.name).toBe('Talks');
    expect(read({}).portfolio.sections).toEqual([]);
  });
  test('as the owner says', () => {
    const { portfolio, codes } = read({
      ...whole,
      folio: {
        ...whole.folio,
        sections: [
          { show: 'contact', title: 'Write', lead: 'l' },
          'hero',
          { show: 'map', id: 'system', name: 'Über System' },
          { show: 'map' },
          { show: 'map', id: 'nope' },
          { show: 'education' },
          { show: 'record' },
          { show: 'record', id: 'volunteer' },
          { show: 'dance' },
          { show: 'skills', name: 'تجربة' },
          { show: 'work', private: true },
          { show: 'hero' },
        ] as any,
      },
    });
    expect(portfolio.sections).toEqual([
      { show: 'contact', anchor: 'contact', title: 'Write', lead: 'l' },
      { show: 'hero', anchor: 'hero' },
      { show: 'map', id: 'system', anchor: 'system', name: 'Über System' },
      { show: 'map', id: 'tools', anchor: 'tools' },
      { show: 'record', id: 'education', anchor: 'education' },
      { show: 'record', id: 'awards', anchor: 'awards' },
      { show: 'record', id: 'talks', anchor: 'talks' },
      { show: 'rings', anchor: 'rings', name: 'تجربة' },
      { show: 'hero', anchor: 'hero-2' },
    ]);
    expect(codes.filter((code) => code.startsWith('40'))).toEqual([
      '403 /folio/sections/4',
      '407 /folio/sections/7',
      '400 /folio/sections/8/show',
    ]);
  });
});

describe('languages', () => {
  const document = {
    basics: { name: 'Ahmed', label: 'Engineer' },
    work: [{ name: 'Acme', highlights: ['one', 'two'] }, { name: 'Beta' }],
    folio: {
      language: 'en',
      languages: {
        ar: { basics: { name: 'أحمد' }, work: [{ highlights: ['واحد'] }, null, { name: 'New' }] },
        'de-AT': { basics: { label: 'Ingenieur' } },
      },
    },
  };
  test.each([
    ['ar', 'ar', 'أحمد', 'Engineer'],
    ['ar-EG', 'ar', 'أحمد', 'Engineer'],
    ['AR', 'ar', 'أحمد', 'Engineer'],
    ['de', 'de-AT', 'Ahmed', 'Ingenieur'],
    ['fr', 'en', 'Ahmed', 'Engineer'],
    ['en-GB', 'en', 'Ahmed', 'Engineer'],
    [undefined, 'en', 'Ahmed', 'Engineer'],
  ])('%s', (wanted, language, name, label) => {
    expect(read(document, wanted).portfolio).toMatchObject({ language, profile: { name, label } });
  });
  test('lists are merged by index, and the document stays as it is', () => {
    const before = JSON.stringify(document);
    expect(read(document, 'ar').portfolio.roles.map(({ employer, highlights }) => [employer, ...highlights])).toEqual([
      ['Acme', 'واحد', 'two'],
      ['Beta'],
      ['New'],
    ]);
    expect(JSON.stringify(document)).toBe(before);
  });
});

describe('nothing is lost', () => {
  const facts = (entry: Record<string, unknown>): readonly (readonly [string, string])[] =>
    read({ work: [{ name: 'A', ...entry }] }).portfolio.roles[0]!.facts.map(({ label, value }) => [label, value]);
  test.each([
    [
      { manager: { name: 'Mona', phone: '+1' } },
      [
        ['Manager', 'Mona'],
        ['Manager phone', '+1'],
      ],
    ],
    [{ name: { name: 'Acme', country: 'NL' } }, [['Name country', 'NL']]],
    [
      { keywords: [{ name: 'Go', years: 3 }, 'Rust'] },
      [
        ['Keywords', 'Go'],
        ['Keywords years', '3'],
      ],
    ],
    [{ location: { city: 'Utrecht', postalCode: '3511' } }, [['Location postal code', '3511']]],
    [
      { matrix: [[{ cell: 'x' }], ['y']] },
      [
        ['Matrix cell', 'x'],
        ['Matrix', 'y'],
      ],
    ],
    [{ current: 'maybe' }, [['Current', 'maybe']]],
    [{ years: 10 }, [['Years', '10']]],
    [{ private: 'a diary' }, [['Private', 'a diary']]],
  ])('%j', (entry, expected) => {
    expect(facts(entry)).toEqual(expected);
  });
  test('texts of one item make one sentence', () => {
    expect(
      read({ work: [{ name: 'A', highlights: [{ title: 'Speed', description: 'Cut latency.' }] }] }).portfolio.roles[0]!
        .highlights,
    ).toEqual(['Speed: Cut latency.']);
  });
  test('what stands beside a list is a section, or an entry', () => {
    const { portfolio } = read({
      employment: { summary: 'Seven years of it.', history: [{ employer: 'A' }] },
      education: { level: 'bachelor', history: [{ institution: 'B' }] },
      skills: { sets: [{ name: 'Web', skills: ['CSS'] }], list: [{ name: 'Xcode', years: 2 }] },
    });
    expect(portfolio.roles.map(({ employer }) => employer)).toEqual(['A']);
    expect(
      portfolio.records.map(({ section, name, entries }) => [section, name, ...entries.map(({ title }) => title)]),
    ).toEqual([
      ['education', undefined, 'B', 'bachelor'],
      ['employment summary', 'Employment summary', 'Seven years of it.'],
      ['skills list', 'Skills list', 'Xcode'],
    ]);
  });
  test('the ways to reach a person may stand apart', () => {
    const { portfolio, codes } = read({
      info: { label: 'Dev' },
      contact: {
        email: 'a@b.example',
        website: 'https://a.example',
        other: [{ label: 'Pager', value: '7' }],
        image: 7,
      },
    });
    expect(portfolio.contact).toMatchObject({ email: 'a@b.example', website: { href: 'https://a.example' } });
    expect(portfolio.contact.facts).toMatchObject([
      { label: 'Other', value: 'Pager' },
      { label: 'Other', value: '7' },
    ]);
    expect(codes).toContain('301 /contact/image');
  });
  test('what is for machines is reported', () => {
    expect(read({ meta: { version: '1', theme: 'flat', highlightedKeywords: ['Go'] } }).codes).toEqual([
      '105 /meta/theme',
      '105 /meta/highlightedKeywords',
    ]);
  });
  test('a date that two countries read differently is reported as such', () => {
    expect(read({ work: [{ name: 'A', startDate: '03/04/2014', endDate: '2015' }] }).codes).toEqual(['203 /work/0']);
  });
  test('a period may be an object, or not be current', () => {
    const period = (entry: Record<string, unknown>): unknown => {
      const { start, end, open } = read({ work: [{ name: 'A', ...entry }] }).portfolio.roles[0]!.period;
      return [start?.text, end?.text, open];
    };
    expect(period({ period: { start: '2014', end: '2016' } })).toEqual(['2014', '2016', false]);
    expect(period({ startDate: '2014', current: false })).toEqual(['2014', undefined, false]);
    expect(period({ startDate: '2014', current: 'yes' })).toEqual(['2014', undefined, true]);
    expect(period({ startYear: 2014, endYear: 2016 })).toEqual(['2014', '2016', false]);
  });
});

test('aliases and rules of evidence', () => {
  const { portfolio } = read(
    JSON.parse(
      '{"folio": {"aliases": {"k8s": "Kubernetes", "__proto__": "x", "n": 3}, "evidence": {"add": [{"skill": "Kafka", "source": "work/0"}, {"skill": "x"}], "veto": []}}}',
    ),
  );
  expect(Object.getPrototypeOf(portfolio.aliases)).toBeNull();
  expect(Object.entries(portfolio.aliases)).toEqual([
    ['k8s', 'Kubernetes'],
    ['__proto__', 'x'],
    ['n', '3'],
  ]);
  expect(portfolio.evidence).toEqual({ add: [{ skill: 'Kafka', source: 'work/0' }], veto: [] });
});

test('what is private is nowhere', () => {
  const { portfolio, issues } = read({
    basics: {
      name: 'A',
      location: { city: 'secret', private: true },
      profiles: [{ network: 'secret', private: true }],
    },
    work: [
      { name: 'secret', private: true },
      { name: 'W', note: { text: 'secret', private: true } },
    ],
    education: [{ institution: 'secret', private: true }],
    skills: [{ name: 'secret', private: true }],
    other: [{ name: 'secret', private: true }],
    hidden: { name: 'secret', private: 'true' },
    folio: {
      maps: [{ nodes: [{ id: 'secret', private: true }, { id: 'n' }] }],
      proof: [{ value: 'secret', private: true }],
      contact: { statement: 'secret', private: true },
      sections: [{ show: 'hero', title: 'secret', private: true }],
    },
  });
  expect(JSON.stringify({ portfolio, issues })).not.toContain('secret');
  expect(JSON.stringify(read({ basics: { name: 'secret', private: true } }))).not.toContain('secret');
});

describe('texts', () => {
  test.each([
    ['a\u202eb\u202c\u2066c\u2069', 'abc'],
    ['a\u0000b\u0007', 'ab'],
    ['\ufeffa', 'a'],
    ['a\ud800b', 'a\ufffdb'],
    ['\udc00a', '\ufffda'],
    ['😀 ok', '😀 ok'],
    ['  a\r\nb  ', 'a\nb'],
    ['می‌خواهم', 'می‌خواهم'],
    ['<b>x</b>', '<b>x</b>'],
    ['R&amp;D &#8211; caf&eacute; &#x1F600;', 'R&D – café 😀'],
    ['a&nbsp;b &unknown; &amp;', 'a\xa0b &unknown; &'],
    ['&constructor; &__proto__; &acute;', '&constructor; &__proto__; \u0301'],
    ['evil&#x202e;exe&#0;&#xd800;', 'evilexe&#0;\ufffd'],
    ['&lt;b&gt; &#60;i&#62;', '&lt;b&gt; &lt;i&gt;'],
    ['&#99999999; &#x110000;', '&#99999999; &#x110000;'],
    ['\u200b\u200f', undefined],
    [' \n ', undefined],
  ])('%j', (given, expected) => {
    expect(read({ basics: { name: given, label: 'x' } }).portfolio.profile.name).toBe(expected);
  });
});
