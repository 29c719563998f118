/** The words that speak for or against a technology where they stand beside an everyday word. All small, nouns in the singular. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Behind it: "Rust services". */
export const NOUNS = /* @__PURE__ */ set(
  'service microservice backend frontend back-end front-end end api sdk app application code codebase module developer engineer programmer server webserver library librarie worker client cli stack script pipeline component feature hook view monolith dashboard job package macro spreadsheet add-in chart test model migration template build compiler dialect rewrite route theme topology topologie plugin bot operator daemon middleware program framework project binding driver firmware kernel lambda function site webhook guild dienst dienste anwendung anwendungen schnittstelle schnittstellen entwickler screen playbook cookbook manifest recipe state gem crate upgrade integration proxy proxie game layout suite query querie schema image sidecar extension workflow widget tooling programming deployment formula vba routine ecosystem',
);
/** Before a preposition: "written in Go". */
export const VERBS = /* @__PURE__ */ set(
  'written write writing wrote rewritten rewrite rewriting rewrote code coded coding program programmed programming implement implemented implementing implementation develop developed developing development build built building rebuilt port ported compile compiled migrate migrated migration prototype prototyped entwicklung entwickelt geschrieben développement desarrollo sviluppo desenvolvimento',
);
export const PREPOSITIONS = /* @__PURE__ */ set('in with using via on mit en em con com avec sous met med z w на с');
/** These count only behind a verb or a noun. */
export const WEAK_PREPOSITIONS = /* @__PURE__ */ set('to for by from auf von');
export const VENDORS = /* @__PURE__ */ set(
  'apache hashicorp microsoft ms gnu adobe google atlassian jetbrains aws amazon facebook mozilla oracle salesforce',
);
/** Before a single letter: "embedded C". */
export const BEFORE_LETTERS = /* @__PURE__ */ set(
  'in with using en auf embedded ansi gnu plain little modern some learn learned learnt',
);
export const GRADES = /* @__PURE__ */ set(
  'series grade plan class level tier type section option vitamin phase group team category zone appendix hepatitis model part step variant',
);
/** Before a season. */
export const SEASONS = /* @__PURE__ */ set('last this next early late every each since during until till by mid');
/** Behind a word that is none: "Sketch of", "Go live". */
export const STOPS = /* @__PURE__ */ set('of live lives minor major flat sharp de du des');
/** Before a number of things: "five node clusters". */
export const AMOUNTS = /* @__PURE__ */ set('two three four five six single multi each every per');
/** Behind a hyphen: "Go-based". */
export const ENDINGS = /* @__PURE__ */ set('based powered backed native driven style written only first heavy');
/** They begin a sentence with a capital, and no name. */
export const OPENERS = /* @__PURE__ */ set(
  'left chose grew gave drove began broke brought found held sent spoke built rebuilt wrote rewrote taught made kept took spent learnt write build with from into over know love three four five both some many these this that other',
);
export const FIRMS = /* @__PURE__ */ set('at joined');
/** "A swift migration". */
export const QUICK = /* @__PURE__ */ set('integration migration deployment upgrade rewrite test');
