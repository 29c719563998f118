import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './workshop/foundations.js';

/** What every element is made of: colours with their contrasts, type, and the symbols that tell kinds apart by shape. */
const meta = { title: 'Foundations' } satisfies Meta;
export default meta;
type Story = StoryObj;

export const Colour: Story = { render: () => html`<workshop-colours></workshop-colours>` };
export const ColourOfBlueprint: Story = { render: () => html`<workshop-colours theme="blueprint"></workshop-colours>` };
export const ColourOfTerminal: Story = { render: () => html`<workshop-colours theme="terminal"></workshop-colours>` };
export const Type: Story = { render: () => html`<workshop-type></workshop-type>` };
export const Symbols: Story = { render: () => html`<workshop-symbols></workshop-symbols>` };
