import type { LabelForm } from './rings-place.js';
import { breakLines, textWidth } from './text-width.js';

/** Widths and numbers of lines a skill's name may have, best first. */
const FORMS = [
  [190, 1],
  [150, 2],
  [100, 2],
  [70, 2],
] as const;
/** For names that none of these hold. */
const LONG_FORMS = [
  [160, 3],
  [125, 3],
  [150, 2],
] as const;

export interface Labels {
  readonly forms: readonly LabelForm[];
  /** None of the forms holds the whole name. */
  readonly cut: boolean;
}

/** The ways to write a name of a width at a text size: whole, or in lines; cut off only where no way holds it. */
export function labelForms(name: string, text: number, line: number, width: number): Labels {
  const whole = name.trim().replace(/\s+/g, ' ');
  const write = ([room, most]: readonly [number, number]): LabelForm & { cut: boolean } => {
    const broken = breakLines(whole, room, text, most);
    // The lines as pieces of the name: nothing is lost, and the list shows it whole.
    let end = 0;
    const starts = broken.map((each) => {
      const start = end;
      end += each.length;
      while (whole[end] === ' ') end++;
      return start;
    });
    return {
      lines: starts.map((start, i) => whole.slice(start, starts[i + 1])),
      width: Math.max(...broken.map((each) => textWidth(each, text))),
      height: broken.length * line,
      cut: broken.at(-1)!.endsWith('…') && !whole.endsWith('…'),
    };
  };
  // What fits into one line of the narrowest form needs no other.
  const held = FORMS.filter(([room], i) => i === 0 || room < width)
    .map(write)
    .filter(({ cut }) => !cut);
  const all = held.length ? held : LONG_FORMS.map(write);
  const forms = all.filter((form) => !form.cut || all[0]!.cut);
  return {
    forms: forms.filter((form, i) => i === 0 || form.width < forms[i - 1]!.width - 8),
    cut: all[0]!.cut,
  };
}
