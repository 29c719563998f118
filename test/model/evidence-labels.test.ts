import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../src/model/evidence.js';
import { readDocument } from '../../src/model/read-document.js';
import { technologies, tuning, unseen } from './evidence-labels.js';

type Mention = readonly [skill: string, start: number, end: number];

/** A labelled sentence as its text and what is named in it. */
function readLabels(sentence: string): { text: string; truth: Mention[] } {
  const truth: Mention[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: words = '', 2: names = words, index } of sentence.matchAll(/\{([^}=]*)(?:=([^}]*))?\}/g)) {
    text += sentence.slice(last, index);
    for (const name of names.split('&')) truth.push([name, text.length, text.length + words.length]);
    text += words;
    last = index + whole.length;
  }
  return { text: text + sentence.slice(last), truth };
}

/** What the index finds in each text, with every technology listed as a skill. Each is the highlight of a role of its own. */
function findIn(texts: readonly string[]): Mention[][] {
  const skills = technologies.map((name) => ({ name }));
  const work = texts.map((text, n) => ({ id: `${n}`, name: 'W', highlights: [text] }));
  const index = evidenceOf(readDocument({ skills, work }).portfolio);
  const found: Mention[][] = texts.map(() => []);
  for (const skill of index.skills)
    for (const { reference, matches } of index.for(skill).roles)
      for (const { ranges } of matches)
        for (const [start, end] of ranges) found[Number(reference.id)]!.push([skill, start, end]);
  return found;
}

const isSame = (a: Mention, b: Mention): boolean => a[0] === b[0] && a[1] < b[2] && b[1] < a[2];

function measure(sentences: readonly string[]): { precision: number; recall: number; wrong: string[] } {
  let [right, extra, missed] = [0, 0, 0];
  const wrong: string[] = [];
  const labels = sentences.map(readLabels);
  const all = findIn(labels.map(({ text }) => text));
  for (const [n, { text, truth }] of labels.entries()) {
    const found = all[n]!;
    const more = found.filter((each) => !truth.some((label) => isSame(each, label)));
    const less = truth.filter((label) => !found.some((each) => isSame(each, label)));
    right += truth.length - less.length;
    extra += more.length;
    missed += less.length;
    if (more.length || less.length)
      wrong.push([text, ...more.map(([name]) => `+ ${name}`), ...less.map(([name]) => `− ${name}`)].join('\n    '));
  }
  return { precision: right / (right + extra), recall: right / (right + missed), wrong };
}

describe('on labelled sentences', () => {
  test('the set is large, and names only what it lists', () => {
    const sentences = [...tuning, ...unseen];
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(technologies.length).toBeGreaterThanOrEqual(120);
    const names = new Set(technologies);
    expect(sentences.flatMap((each) => readLabels(each).truth.filter(([name]) => !names.has(name)))).toEqual([]);
  });

  test.each([
    ['tuning', tuning],
    ['unseen', unseen],
  ])('%s: precision at least 0.98, recall at least 0.95', (name, sentences) => {
    const { precision, recall, wrong } = measure(sentences);
    console.log(
      `${name}: ${sentences.length} sentences, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
