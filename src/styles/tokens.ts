import { css } from 'lit';

/**
 * The design tokens. Public ones (`--folio-*`) are read here, each with its fallback, into private ones (`--_*`)
 * that every style sheet uses: in OKLCH, light and dark through `light-dark()`. The values come from `tokens.json`, written
 * here by `npm run tokens`.
 */
export const tokens = css`
  :host {
    /* tokens.json */
    --_degraded: var(--folio-degraded, light-dark(oklch(0.53 0.115 75), oklch(0.8 0.13 85)));
    --_ink: var(--folio-ink, light-dark(oklch(0.235 0.02 265), oklch(0.945 0.006 95)));
    --_ink-soft: var(--folio-ink-soft, light-dark(oklch(0.47 0.018 265), oklch(0.73 0.012 265)));
    --_line: var(--folio-line, light-dark(oklch(0.875 0.006 265), oklch(0.33 0.013 265)));
    --_mark: var(--folio-mark, light-dark(oklch(0.62 0.014 265), oklch(0.56 0.014 265)));
    --_paper: var(--folio-paper, light-dark(oklch(0.985 0.004 95), oklch(0.175 0.012 265)));
    --_rule: var(--folio-rule, light-dark(oklch(0.235 0.02 265), oklch(0.6 0.014 265)));
    --_signal: var(--folio-signal, light-dark(oklch(0.55 0.2 33), oklch(0.74 0.16 45)));
    --_surface: var(--folio-surface, light-dark(oklch(1 0 0), oklch(0.215 0.013 265)));
    --_mono: var(--folio-font-mono, ui-monospace, 'SF Mono', 'Cascadia Mono', 'Menlo', 'Consolas', 'DejaVu Sans Mono', monospace);
    --_ease: cubic-bezier(0.2, 0, 0, 1);
    --_swift: 160ms;
    /* end of tokens.json */
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    :host {
      --_ink-soft: var(--_ink);
      --_mark: var(--_ink);
      --_rule: var(--_ink);
      --_line: var(--folio-mark, light-dark(oklch(0.62 0.014 265), oklch(0.56 0.014 265)));
    }
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_surface: Canvas;
      --_ink: CanvasText;
      --_line: GrayText;
      --_signal: Highlight;
      --_degraded: CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_swift: 0s;
    }
  }
  @media print {
    :host {
      --_paper: #fff;
      --_surface: #fff;
      --_ink: #000;
      --_ink-soft: #333;
      --_mark: #777;
      --_rule: #000;
      --_line: #bbb;
      --_signal: #000;
    }
  }
`;
