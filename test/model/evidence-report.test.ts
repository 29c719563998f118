import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceReport } from '../../src/model/evidence-report.js';
import { readDocument } from '../../src/model/read-document.js';

const reportOn = (document: unknown) => evidenceReport(readDocument(document).portfolio);

describe('the report for the author', () => {
  const report = reportOn({
    skills: [{ name: 'Data', keywords: ['Kafka', 'Go', 'Spring', 'NATS', 'k8s', 'Kubernetes'] }],
    work: [
      {
        name: 'Acme',
        keywords: ['kafka', 'Idempotency', 'Docker'],
        highlights: ['Docker images for **Kafka**.', 'Go live in spring.', 'Workers in Go, dashboards in Grafana.'],
      },
    ],
    projects: [{ name: 'P', summary: 'Grafana boards, Celery tasks' }],
    certificates: [{ name: 'CKA', keywords: ['Kubernetes'] }],
  });

  test('skills without evidence, each meaning once', () => {
    expect(report.skills).toBe(5);
    expect(report.unproven).toEqual(['Spring', 'NATS']);
  });
  test('tools and keywords that are not listed, the most used first', () => {
    expect(
      report.unlisted.map(({ name, mentions }) => [name, ...mentions.map(({ match }) => match?.text ?? 'stated')]),
    ).toEqual([
      ['Grafana', 'Workers in Go, dashboards in Grafana.', 'Grafana boards, Celery tasks'],
      ['Celery', 'Grafana boards, Celery tasks'],
      ['Docker', 'Docker images for Kafka.'],
      ['Idempotency', 'stated'],
    ]);
    expect(report.unlisted[0]!.mentions.map(({ reference }) => reference.label)).toEqual(['Acme', 'P']);
  });
  test('everyday words, those that were left first', () => {
    expect(
      report.doubtful.map(({ skill, taken, match: { text, ranges } }) => [
        skill,
        taken,
        text.slice(...(ranges[0] as [number, number])),
      ]),
    ).toEqual([
      ['Go', false, 'Go'],
      ['Spring', false, 'spring'],
      ['Go', true, 'Go'],
    ]);
  });
  test('nothing to say', () => {
    expect(reportOn({})).toEqual({ skills: 0, unproven: [], unlisted: [], doubtful: [] });
  });
  test('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void reportOn(value)));
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => void reportOn({ skills: texts, work: [{ highlights: texts }] })),
    );
  });
});
