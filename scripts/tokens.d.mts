import type { TokenNormalizedSet } from '@terrazzo/parser';

export const MODES: Readonly<Record<string, { readonly light: string; readonly dark: string }>>;
export function readTokens(): Promise<TokenNormalizedSet>;
export function themesOf(
  tokens: TokenNormalizedSet,
): Record<string, { light: Record<string, string>; dark: Record<string, string> }>;
export function sourcesOf(tokens: TokenNormalizedSet): Promise<readonly (readonly [file: string, text: string])[]>;
export function writeDist(tokens: TokenNormalizedSet): Promise<void>;
