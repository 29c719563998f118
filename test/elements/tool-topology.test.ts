import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/architecture-map.js';
import '../../src/define/portfolio.js';
import '../../src/define/role-timeline.js';
import '../../src/define/skill-rings.js';
import owner from '../../demo/portfolio.json' with { type: 'json' };
import type { FolioPortfolio } from '../../src/elements/portfolio/portfolio.js';

/** The parts of a page that share a choice: the tool topology, the rings, the roles. */
async function page(): Promise<FolioPortfolio> {
  const portfolio = await fixture<FolioPortfolio>(
    html`<folio-portfolio .document=${owner}
      ><folio-architecture-map map-id="tools"></folio-architecture-map><folio-skill-rings></folio-skill-rings
      ><folio-role-timeline></folio-role-timeline
    ></folio-portfolio>`,
  );
  await portfolio.updateComplete;
  return portfolio;
}
const all = (portfolio: FolioPortfolio, tag: string, selector: string): HTMLElement[] => [
  ...portfolio.querySelector(tag)!.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const node = (portfolio: FolioPortfolio, id: string): HTMLElement =>
  all(portfolio, 'folio-architecture-map', '[part~=node]').find((each) => each.dataset['id'] === id)!;
const skill = (portfolio: FolioPortfolio, name: string): HTMLElement =>
  all(portfolio, 'folio-skill-rings', '[part~=skill]').find((each) => each.dataset['name'] === name)!;
const lit = (portfolio: FolioPortfolio): string[] =>
  all(portfolio, 'folio-role-timeline', '[part~=role][part~=proof]').map((each) => each.dataset['id']!);

describe('the tool topology of the demo', () => {
  const address = location.href.split('#')[0]!;
  afterEach(() => history.replaceState(null, '', address));

  it('has a skill for a node: choosing it lights up roles and rings', async () => {
    const portfolio = await page();
    node(portfolio, 'redis').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    // What interaction needs is loaded with the first click.
    await waitUntil(() => location.hash === '#skill=redis');
    await portfolio.updateComplete;
    expect(skill(portfolio, 'Redis').part.contains('chosen')).to.equal(true);
    expect(lit(portfolio)).to.deep.equal(['event-platform']);
    expect(node(portfolio, 'redis').part.contains('chosen')).to.equal(true);
  });

  it('shows the skill that was chosen in the rings, and gives it up by Escape', async () => {
    const portfolio = await page();
    skill(portfolio, 'NestJS').focus();
    await sendKeys({ press: 'Enter' });
    await portfolio.updateComplete;
    expect(node(portfolio, 'nestjs').part.contains('chosen')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await portfolio.updateComplete;
    expect(node(portfolio, 'nestjs').part.contains('chosen')).to.equal(false);
    expect(location.hash).to.equal('');
  });

  it('has its centre for a node of its own', async () => {
    const portfolio = await page();
    node(portfolio, 'elhadi').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await waitUntil(() => location.hash === '#map=tools&node=elhadi');
  });
});
