// Written by scripts/tokens.mjs from tokens.json: change it there.

/** The themes that ship. `sheet` is what elements look like without any. */
export const themeNames = ['sheet', 'blueprint', 'terminal'] as const;
export type ThemeName = (typeof themeNames)[number];

/** A scheme: colours in CSS by the name of their public property, without its `--folio-`. */
export type Scheme = Readonly<
  Record<
    | 'degraded'
    | 'ink'
    | 'ink-soft'
    | 'kind-cache'
    | 'kind-gateway'
    | 'kind-service'
    | 'kind-store'
    | 'kind-stream'
    | 'kind-worker'
    | 'line'
    | 'mark'
    | 'paper'
    | 'rule'
    | 'signal'
    | 'surface',
    string
  >
>;

/** The values of every theme, light and dark. */
export const themes: Readonly<Record<ThemeName, { readonly light: Scheme; readonly dark: Scheme }>> = {
  sheet: {
    light: {
      degraded: 'oklch(0.53 0.115 75)',
      ink: 'oklch(0.235 0.02 265)',
      'ink-soft': 'oklch(0.47 0.018 265)',
      'kind-cache': 'oklch(0.5 0.075 205)',
      'kind-gateway': 'oklch(0.5 0.075 345)',
      'kind-service': 'oklch(0.5 0.075 255)',
      'kind-store': 'oklch(0.5 0.075 160)',
      'kind-stream': 'oklch(0.5 0.075 300)',
      'kind-worker': 'oklch(0.5 0.075 125)',
      line: 'oklch(0.875 0.006 265)',
      mark: 'oklch(0.62 0.014 265)',
      paper: 'oklch(0.985 0.004 95)',
      rule: 'oklch(0.235 0.02 265)',
      signal: 'oklch(0.55 0.2 33)',
      surface: 'oklch(1 0 0)',
    },
    dark: {
      degraded: 'oklch(0.8 0.13 85)',
      ink: 'oklch(0.945 0.006 95)',
      'ink-soft': 'oklch(0.73 0.012 265)',
      'kind-cache': 'oklch(0.76 0.065 205)',
      'kind-gateway': 'oklch(0.76 0.065 345)',
      'kind-service': 'oklch(0.76 0.065 255)',
      'kind-store': 'oklch(0.76 0.065 160)',
      'kind-stream': 'oklch(0.76 0.065 300)',
      'kind-worker': 'oklch(0.76 0.065 125)',
      line: 'oklch(0.33 0.013 265)',
      mark: 'oklch(0.56 0.014 265)',
      paper: 'oklch(0.175 0.012 265)',
      rule: 'oklch(0.6 0.014 265)',
      signal: 'oklch(0.74 0.16 45)',
      surface: 'oklch(0.215 0.013 265)',
    },
  },
  blueprint: {
    light: {
      degraded: 'oklch(0.84 0.13 80)',
      ink: 'oklch(0.97 0.012 240)',
      'ink-soft': 'oklch(0.87 0.035 245)',
      'kind-cache': 'oklch(0.86 0.07 200)',
      'kind-gateway': 'oklch(0.83 0.08 345)',
      'kind-service': 'oklch(0.83 0.075 225)',
      'kind-store': 'oklch(0.84 0.08 165)',
      'kind-stream': 'oklch(0.85 0.07 300)',
      'kind-worker': 'oklch(0.87 0.09 125)',
      line: 'oklch(0.48 0.1 256)',
      mark: 'oklch(0.74 0.06 250)',
      paper: 'oklch(0.345 0.105 258)',
      rule: 'oklch(0.97 0.012 240)',
      signal: 'oklch(0.885 0.14 95)',
      surface: 'oklch(0.385 0.105 258)',
    },
    dark: {
      degraded: 'oklch(0.84 0.13 80)',
      ink: 'oklch(0.955 0.018 240)',
      'ink-soft': 'oklch(0.83 0.04 245)',
      'kind-cache': 'oklch(0.86 0.07 200)',
      'kind-gateway': 'oklch(0.83 0.08 345)',
      'kind-service': 'oklch(0.83 0.075 225)',
      'kind-store': 'oklch(0.84 0.08 165)',
      'kind-stream': 'oklch(0.85 0.07 300)',
      'kind-worker': 'oklch(0.87 0.09 125)',
      line: 'oklch(0.315 0.07 262)',
      mark: 'oklch(0.69 0.065 250)',
      paper: 'oklch(0.205 0.06 262)',
      rule: 'oklch(0.69 0.065 250)',
      signal: 'oklch(0.885 0.14 95)',
      surface: 'oklch(0.245 0.065 262)',
    },
  },
  terminal: {
    light: {
      degraded: 'oklch(0.45 0.085 150)',
      ink: 'oklch(0.3 0.075 152)',
      'ink-soft': 'oklch(0.45 0.085 150)',
      'kind-cache': 'oklch(0.45 0.085 150)',
      'kind-gateway': 'oklch(0.45 0.085 150)',
      'kind-service': 'oklch(0.45 0.085 150)',
      'kind-store': 'oklch(0.45 0.085 150)',
      'kind-stream': 'oklch(0.45 0.085 150)',
      'kind-worker': 'oklch(0.45 0.085 150)',
      line: 'oklch(0.86 0.035 140)',
      mark: 'oklch(0.55 0.07 148)',
      paper: 'oklch(0.975 0.012 135)',
      rule: 'oklch(0.3 0.075 152)',
      signal: 'oklch(0.47 0.15 140)',
      surface: 'oklch(0.955 0.02 135)',
    },
    dark: {
      degraded: 'oklch(0.72 0.125 147)',
      ink: 'oklch(0.87 0.18 145)',
      'ink-soft': 'oklch(0.72 0.125 147)',
      'kind-cache': 'oklch(0.72 0.125 147)',
      'kind-gateway': 'oklch(0.72 0.125 147)',
      'kind-service': 'oklch(0.72 0.125 147)',
      'kind-store': 'oklch(0.72 0.125 147)',
      'kind-stream': 'oklch(0.72 0.125 147)',
      'kind-worker': 'oklch(0.72 0.125 147)',
      line: 'oklch(0.32 0.045 152)',
      mark: 'oklch(0.6 0.1 148)',
      paper: 'oklch(0.155 0.02 155)',
      rule: 'oklch(0.6 0.1 148)',
      signal: 'oklch(0.95 0.13 128)',
      surface: 'oklch(0.195 0.027 155)',
    },
  },
};

/** What a theme says besides its colours, by the same names. */
export const themeExtras: Readonly<Partial<Record<ThemeName, Readonly<Record<string, string>>>>> = {
  terminal: { font: 'var(--folio-font-mono, ui-monospace, Menlo, Consolas, monospace)' },
};
