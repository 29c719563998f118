import { expect, fixture, html } from '@open-wc/testing';
import type { FolioEvidenceReport } from '../../src/elements/evidence-report/evidence-report.js';
import '../../src/define/evidence-report.js';
import '../../src/define/portfolio.js';

const document = {
  skills: [{ name: 'Server', keywords: ['Go', 'Kafka', 'NATS'] }],
  work: [
    {
      id: 'acme',
      name: 'Acme',
      highlights: ['Kafka workers in Go, boards in Grafana.', 'Ran the go live.'],
      keywords: ['Idempotency'],
    },
  ],
};
const report = async (given: unknown): Promise<ShadowRoot> => {
  const element = await fixture<FolioEvidenceReport>(
    html`<folio-evidence-report .document=${given}></folio-evidence-report>`,
  );
  return element.shadowRoot!;
};
const text = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (root: ShadowRoot, selector: string): string[] => [...root.querySelectorAll(selector)].map(text);

describe('folio-evidence-report', () => {
  it('says how many skills are backed, and which are not', async () => {
    const root = await report(document);
    expect(text(root.querySelector('.sum'))).to.equal('2 of 3 skills are backed.');
    expect(all(root, '.tags li')).to.deep.equal(['NATS']);
  });

  it('shows each finding with its sentence, its words marked, and the way there', async () => {
    const root = await report(document);
    const findings = [...root.querySelectorAll('[part~=finding]')];
    expect(findings.map((each) => each.getAttribute('data-name'))).to.deep.equal([
      'Grafana',
      'Idempotency',
      'Go',
      'Go',
    ]);
    expect(text(findings[0]!.querySelector('.text'))).to.equal('Kafka workers in Go, boards in Grafana.');
    expect(text(findings[0]!.querySelector('[part~=match]'))).to.equal('Grafana');
    expect(findings[0]!.querySelector('a')!.getAttribute('href')).to.equal('#role=acme');
    expect(text(findings[1]!.querySelector('.where'))).to.equal('Role: Acme, among its keywords');
    expect(findings.slice(2).map((each) => text(each.querySelector('.sign')))).to.deep.equal(['left', 'taken']);
  });

  it('says so where there is nothing to mend', async () => {
    const root = await report({ skills: [{ name: 'Kafka' }], work: [{ name: 'A', highlights: ['Kafka'] }] });
    expect(all(root, '.good')).to.have.length(3);
    expect(root.querySelector('[part~=finding]')).to.be.null;
  });

  it('folds what was taken where it is much', async () => {
    const highlights = Array.from({ length: 9 }, (_, n) => `Services in Go, part ${n}.`);
    const root = await report({
      skills: [{ name: 'Go' }],
      work: [{ name: 'A', highlights: [...highlights, 'Go live.'] }],
    });
    expect(text(root.querySelector('summary'))).to.equal('9 that were taken');
    expect(root.querySelectorAll('details [part~=finding]')).to.have.length(9);
    expect(root.querySelectorAll('[part~=finding]')).to.have.length(10);
  });

  it('has headings that follow its own', async () => {
    const element = await fixture<FolioEvidenceReport>(
      html`<folio-evidence-report heading-level="3" document=${JSON.stringify(document)}></folio-evidence-report>`,
    );
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('h3')).to.have.length(1);
    expect(root.querySelectorAll('h4')).to.have.length(3);
  });

  it('reports on the portfolio around it, and is no part of the page that one assembles', async () => {
    const box = await fixture(
      html`<folio-portfolio .document=${document}><folio-evidence-report></folio-evidence-report></folio-portfolio>`,
    );
    const element = box.querySelector('folio-evidence-report')!;
    await element.updateComplete;
    expect(text(element.shadowRoot!.querySelector('.sum'))).to.equal('2 of 3 skills are backed.');
    const whole = await fixture<HTMLElement>(html`<folio-portfolio .document=${document}></folio-portfolio>`);
    expect(whole.shadowRoot!.querySelector('folio-evidence-report')).to.be.null;
  });

  it('stays inside 320 px, whatever the words', async () => {
    const word = 'x'.repeat(200);
    const box = await fixture(
      html`<div style="inline-size:320px"><folio-evidence-report .document=${{
        skills: [{ name: word }],
        work: [{ name: word, keywords: [`${word}y`], highlights: [`${word} Docker`] }],
      }}></folio-evidence-report></div>`,
    );
    const element = box.querySelector('folio-evidence-report')!;
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });

  for (const junk of [null, 7, [], {}, 'x', { skills: [null, 3, {}] }, { work: 'Go', skills: 'Go' }]) {
    it(`survives ${JSON.stringify(junk)}`, async () => {
      expect((await report(junk)).textContent).not.to.match(/undefined|NaN|\[object/);
    });
  }
});
