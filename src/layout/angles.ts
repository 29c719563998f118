const TURN = Math.PI * 2;

// Engines differ in the last digit of Math.sin, Math.acos, Math.hypot; sums, products and roots they must all round alike.
// So these are made of sums, products and roots only: the same picture everywhere, to the last bit.

/** The sine of an angle in radians, to 1e-13 (its Taylor series, after the angle is brought to the quarter turn around 0). */
export function sine(angle: number): number {
  let x = angle - TURN * Math.round(angle / TURN);
  if (Math.abs(x) > Math.PI / 2) x = Math.sign(x) * Math.PI - x;
  let sum = x;
  let term = x;
  for (let n = 2; n < 20; n += 2) sum += term *= (-x * x) / (n * (n + 1));
  return sum;
}
export const cosine = (angle: number): number => sine(angle + Math.PI / 2);

/** The angle of a sine from -1 to 1: its tangent halved three times, then the series of the arc tangent. */
export function arcsine(ratio: number): number {
  let x = ratio / (1 + Math.sqrt(1 - ratio * ratio));
  for (let i = 0; i < 2; i++) x /= 1 + Math.sqrt(1 + x * x);
  let sum = x;
  let term = x;
  for (let n = 3; n < 20; n += 2) {
    term *= -x * x;
    sum += term / n;
  }
  return sum * 8;
}
