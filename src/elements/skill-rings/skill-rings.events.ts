/** A skill was chosen, or the choice was given up. Fired for the reader's actions only. */
export class FolioSkillSelectEvent extends Event {
  static readonly eventName = 'folio-skill-select';
  /** The name of the chosen skill, undefined where none is. */
  readonly skill: string | undefined;

  constructor(skill: string | undefined) {
    super(FolioSkillSelectEvent.eventName, { bubbles: true, composed: true });
    this.skill = skill;
  }
}

declare global {
  interface HTMLElementEventMap {
    'folio-skill-select': FolioSkillSelectEvent;
  }
}
