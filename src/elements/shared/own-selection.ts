// What only an element with data of its own needs, once something in it is chosen: loaded then.
import { relate, type Related, type Selection } from '../../model/selection.js';
import type { Portfolio } from '../../model/types.js';

const NOTHING: Portfolio = {
  profile: { profiles: [], proof: [] },
  areas: [],
  roles: [],
  projects: [],
  maps: [],
  records: [],
  contact: { profiles: [], facts: [] },
  sections: [],
  aliases: {},
  evidence: { add: [], veto: [] },
};

/** The data of one element as a portfolio that has nothing else. */
export function asPortfolio(part: Partial<Portfolio>): Portfolio {
  return { ...NOTHING, ...part };
}

/** What belongs to a selection within the data of one element. */
export function relateWithin(part: Partial<Portfolio>, selection: Selection): Related | undefined {
  return relate(asPortfolio(part), selection);
}
