import type { Browser as Running, LaunchOptions } from 'playwright-core';

export type Engine = 'chromium' | 'firefox' | 'webkit';
export interface Browser {
  readonly via: string;
  readonly path: string;
  readonly driver?: string;
  readonly screen?: string;
}
export const ENGINES: readonly Engine[];
export function findBrowsers(options?: {
  install?: boolean;
  engines?: readonly Engine[];
}): Promise<{ found: Partial<Record<Engine, Browser>>; missing: string[] }>;
export function requiredEngines(): Engine[];
export function launchChromium(options?: LaunchOptions): Promise<Running>;
