import { html } from 'lit';
import { labelOf, renderItems, type MapView, type Part } from './view.js';

/** Names of nodes, each leading to its node. */
export const renderNames = (view: MapView, ids: Iterable<string>, extra?: (id: string) => Part): Part =>
  renderItems(
    'names',
    Array.from(
      ids,
      (id) => html`<li><button type="button" data-go=${id}><bdi>${labelOf(view, id)}</bdi></button>${extra?.(id)}</li>`,
    ),
  );
