import { css, unsafeCSS } from 'lit';

/** Hues of the kinds, at equal lightness: shape tells them apart first. Client and external are drawn in ink-soft. */
const hues = { service: 255, stream: 300, store: 160, cache: 205, worker: 125, gateway: 345 };
const kinds = Object.entries(hues);
const colours = unsafeCSS(
  kinds
    .map(
      ([kind, hue]) =>
        `.k-${kind}{--_kind:var(--folio-kind-${kind},light-dark(oklch(.5 .075 ${hue}),oklch(.76 .065 ${hue})))}`,
    )
    .join(''),
);
const everyKind = unsafeCSS(kinds.map(([kind]) => `.k-${kind}`).join());

/** What `elements/shared/drawing.ts` draws. Lengths are units of the drawing: 16 to an em where it stands 1:1. */
export const drawing = css`
  ${colours}
  @media print, (forced-colors: active), (prefers-contrast: more) {
    ${everyKind} {
      --_kind: var(--_ink);
    }
  }
  @media print {
    :host {
      --_degraded: var(--_ink);
    }
  }
  .drawing text {
    fill: var(--_ink);
    font-size: 13px;
    font-weight: 550;
    letter-spacing: -0.003em;
    unicode-bidi: plaintext;
  }
  .drawing .nt {
    fill: var(--_ink-soft);
    font: 400 11px var(--_mono);
    letter-spacing: 0;
  }
  .dots {
    background: radial-gradient(var(--_line) 0.04em, transparent 0.06em) 0 0 / 1.375em 1.375em;
  }
  .sym {
    stroke: var(--_kind, var(--_ink-soft));
    stroke-width: 1.25;
    stroke-linejoin: round;
    stroke-linecap: round;
    &:not([fill]) {
      fill: var(--_surface);
    }
  }
  .k-external .sym {
    stroke-dasharray: 4 3;
    stroke-linecap: butt;
  }
  .edge {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.1;
  }
  .event {
    stroke-dasharray: 4 3.5;
  }
  .tip {
    fill: var(--_mark);
    &:not(.call) {
      fill: none;
      stroke: var(--_mark);
      stroke-width: 1.25;
      stroke-dasharray: none;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  }
  .joint {
    fill: var(--_ink);
  }
  .drawing .gr {
    fill: var(--_ink-soft);
    font: 400 12.5px var(--_mono);
    letter-spacing: 0;
  }
  .hub {
    .nm {
      font-size: 14px;
      font-weight: 450;
    }
    .centre .nm {
      font-size: 17px;
      font-weight: 550;
      letter-spacing: -0.01em;
    }
  }
  .centre {
    --_kind: var(--_ink);
  }
  .compact {
    .nm {
      font-size: 12.5px;
    }
    .gr {
      font-size: 11px;
    }
    .centre .nm {
      font-size: 13px;
    }
  }
  .small {
    .nm {
      font-size: 10.4px;
      font-weight: 500;
    }
    .gr {
      font-size: 9px;
    }
  }
  /* Words beside their symbol, and those that lines may pass under. */
  .hub text,
  .frame + text {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  .hub .centre text {
    stroke: none;
  }
  .frame {
    fill: none;
    stroke: var(--_line);
  }
`;
