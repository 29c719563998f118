import type { Selection } from '../model/selection.js';

/**
 * The reader asks for something to be chosen, or for the choice to be given up. The nearest portfolio takes it
 * (`preventDefault`) and answers through its context; a page may take it first. Fired for the reader's actions only.
 */
export class FolioSelectionChangeEvent extends Event {
  static readonly type = 'folio-selection-change';
  /** What is asked for; undefined where the choice is given up. */
  readonly selection: Selection | undefined;

  constructor(selection: Selection | undefined) {
    super(FolioSelectionChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.selection = selection;
  }
}

declare global {
  interface HTMLElementEventMap {
    'folio-selection-change': FolioSelectionChangeEvent;
  }
}
