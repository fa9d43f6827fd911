/**
 * A browser that translates a page puts its own elements in the place of texts that React put there. React then
 * asks to remove, or to insert before, what is no longer where it was, and the page would fall. Here such a
 * node is taken away, or put, as near as can be.
 */
export function tolerateTranslation(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the node below
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function removeWhereItIs<T extends Node>(child: T): T {
    const parent = child.parentNode;
    if (parent !== null) removeChild.call(parent, child);
    return child;
  };
  Node.prototype.insertBefore = function insertNear<T extends Node>(
    this: Node,
    child: T,
    before: Node | null,
  ): T {
    const isThere = before?.parentNode === this;
    insertBefore.call(this, child, isThere ? before : childHolding(this, before));
    return child;
  };
}

/** The child of a node that another lies in; null where it lies nowhere in it. */
function childHolding(parent: Node, inner: Node | null): Node | null {
  let node = inner;
  while (node !== null && node.parentNode !== parent) node = node.parentNode;
  return node;
}
