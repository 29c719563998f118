import type { Related, Relation, Selection } from '../../model/selection.js';

/** What an element's templates need in order to show the selection and to ask for another one. */
export interface Choosing {
  readonly selected: Related | undefined;
  readonly choose: (selection: Selection | undefined) => void;
}

/** The parts of a thing: its own name, and what it is to the selection. */
export function partOf(name: string, relation: Relation | undefined): string {
  return relation ? `${name} ${relation}` : name;
}
