export interface Entry {
  readonly name: string;
  readonly imports: readonly string[];
}
export interface Limited extends Entry {
  readonly limit: number;
  /** The limit is not met: an open point. */
  readonly unmet?: boolean;
  readonly whole?: boolean;
}
export interface Measure {
  readonly atOnce: number;
  readonly later: number;
  readonly modules: { readonly atOnce: Record<string, number>; readonly later: Record<string, number> };
}
export interface Row extends Entry {
  readonly atOnce: number;
  readonly later: number;
  readonly size: number;
  readonly over: boolean;
}
export const ENTRIES: readonly Limited[];
export function measure(dist: string, code: string | readonly string[]): Promise<Measure>;
export function measureAll(dist: string): Promise<Row[]>;
export function sizeTable(rows: readonly Row[]): string;
