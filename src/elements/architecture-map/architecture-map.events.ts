/** A node was chosen, or the choice was given up. Fired for the reader's actions only. */
export class FolioMapSelectEvent extends Event {
  static readonly eventName = 'folio-map-select';
  readonly mapId: string;
  /** The id of the chosen node, undefined where none is. */
  readonly nodeId: string | undefined;

  constructor(mapId: string, nodeId: string | undefined) {
    super(FolioMapSelectEvent.eventName, { bubbles: true, composed: true });
    this.mapId = mapId;
    this.nodeId = nodeId;
  }
}

/** The reader made nodes fail, or restored them. */
export class FolioMapFailEvent extends Event {
  static readonly eventName = 'folio-map-fail';
  readonly mapId: string;
  /** The ids of what has failed, once per replica; empty when all is restored. */
  readonly nodeIds: readonly string[];

  constructor(mapId: string, nodeIds: readonly string[]) {
    super(FolioMapFailEvent.eventName, { bubbles: true, composed: true });
    this.mapId = mapId;
    this.nodeIds = nodeIds;
  }
}

declare global {
  interface HTMLElementEventMap {
    'folio-map-select': FolioMapSelectEvent;
    'folio-map-fail': FolioMapFailEvent;
  }
}
