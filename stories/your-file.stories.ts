import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { mara } from './personas.js';
import './workshop/your-file.js';
import type { YourFile as File } from './workshop/your-file.js';

/** Drop a JSON Resume file and see it in every element, with what its author should know. Nothing leaves the browser. */
const meta = { title: 'Workshop/Your file' } satisfies Meta;
export default meta;

const fileOf = (canvas: HTMLElement): File => canvas.querySelector<File>('workshop-your-file')!;
const check = async (file: File, wanted: RegExp): Promise<void> => {
  await file.updateComplete;
  const said = file.renderRoot.querySelector('[role=status]')!.textContent;
  if (!wanted.test(said)) throw new Error(`It says: ${said}`);
};

export const YourFile: StoryObj = { render: () => html`<workshop-your-file></workshop-your-file>` };

export const AFile: StoryObj = {
  render: () => html`<workshop-your-file></workshop-your-file>`,
  play: async ({ canvasElement }) => {
    const file = fileOf(canvasElement);
    file.read(JSON.stringify({ ...mara, work: [{ company: 'Legacy name', startDate: 'someday' }] }), 'resume.json');
    await check(file, /resume\.json is read/);
  },
};

export const NotAFile: StoryObj = {
  render: () => html`<workshop-your-file></workshop-your-file>`,
  play: async ({ canvasElement }) => {
    const file = fileOf(canvasElement);
    file.read('<!doctype html><title>404</title>', 'resume.json');
    await check(file, /JSON/);
  },
};
