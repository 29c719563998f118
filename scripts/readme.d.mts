export function elementTable(manifest: object): string;
export function dependencyTable(dist: string, manifest: object): Promise<string>;
