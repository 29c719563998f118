/** Seven families of six sizes, as lists of edges: `a>b a>c:event`. */
export const families: Readonly<Record<string, string>>;
