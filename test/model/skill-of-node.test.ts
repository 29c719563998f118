import { describe, expect, test } from 'vitest';
import demo from '../../demo/portfolio.json' with { type: 'json' };
import { readDocument } from '../../src/model/read-document.js';
import { skillOfNode } from '../../src/model/skill-of-node.js';

const hub = { arrangement: 'hub' } as const;

describe('skillOfNode', () => {
  const { portfolio } = readDocument({
    skills: [{ name: 'Server', keywords: ['Node.js', 'Kafka'] }],
    folio: { aliases: { k: 'Kafka' } },
  });
  test.each([
    ['the only skill it states', { label: 'Runtime', skills: ['Node.js'] }, 'Node.js'],
    ['another spelling of it', { label: 'Runtime', skills: ['NodeJS'] }, 'Node.js'],
    ['an alias of the document', { label: 'K', skills: [] }, 'Kafka'],
    ['its label', { label: 'Kafka', skills: [] }, 'Kafka'],
    ['not one of several', { label: 'Both', skills: ['Node.js', 'Kafka'] }, undefined],
    ['not a name that is no skill', { label: 'Lindqvist', skills: [] }, undefined],
    ['not a name of the language', { label: '__proto__', skills: ['constructor'] }, undefined],
  ])('%s', (_, node, skill) => expect(skillOfNode(portfolio, hub, node)).toBe(skill));

  test('nodes of a system are things of their own', () => {
    expect(skillOfNode(portfolio, { arrangement: 'layers' }, { label: 'Kafka', skills: ['Kafka'] })).toBeUndefined();
  });

  test('the tool topology of the demo: every node but the centre is a skill, the chart’s name for it', () => {
    const read = readDocument(demo).portfolio;
    const tools = read.maps.find(({ arrangement }) => arrangement === 'hub')!;
    const names = read.chart!.sectors.flatMap(({ skills }) => skills.map(({ name }) => name));
    const unknown = tools.nodes.filter((node) => !names.includes(skillOfNode(read, tools, node)!));
    expect(unknown.map(({ label }) => label)).toEqual(['Elhadi']);
  });

  test('so is every node of the map that is made from skills', () => {
    const { portfolio: made } = readDocument({
      basics: { name: 'Mara Lindqvist' },
      skills: [{ name: 'Server', keywords: ['Node.js', 'Kafka', 'Redis'] }],
    });
    const tools = made.maps.find(({ arrangement }) => arrangement === 'hub')!;
    expect(tools.nodes.map((node) => skillOfNode(made, tools, node))).toEqual([undefined, 'Node.js', 'Kafka', 'Redis']);
  });
});
