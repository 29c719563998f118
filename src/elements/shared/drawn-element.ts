import type { PropertyValues } from 'lit';
import { DEVELOPMENT } from '../../model/development.js';
import { FolioElement } from '../folio-element.js';

/** An element with drawings that come after its words: `await updateComplete` means that they are there too. */
export abstract class DrawnElement<Content> extends FolioElement<Content> {
  #drawn: Promise<void> | undefined;

  /** Draws what is not drawn yet, into the boxes that the templates reserved. Nothing where there is nothing to draw. */
  protected abstract draw(): Promise<void> | undefined;

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#drawn;
    return complete;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // One after the other, so that the last document is drawn last.
    this.#drawn = Promise.resolve(this.#drawn)
      .then(() => this.draw())
      .catch((error: unknown) => {
        if (DEVELOPMENT) console.warn('A drawing could not be made:', error); // What stands there is whole without it.
      });
  }
}
