/** Elements below a node in the order of the page, each before what is in it, through `depth` shadow roots. */
export function* walk(root: ParentNode, depth = 3): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (depth > 0 && element.shadowRoot) yield* walk(element.shadowRoot, depth - 1);
  }
}

/** The places that belong to the selection and can be seen, in the order of the page. */
export function* findProofs(root: ParentNode): Generator<HTMLElement> {
  for (const element of walk(root))
    if (element.part?.contains('proof') && element.dataset['id'] !== undefined && element.checkVisibility())
      yield element;
}
