/**
 * Works through items one after the other, each by itself: a fault in one holds up no other. Throws all faults together at the end, so that the job
 * is known to have failed and is tried again; `ended` says what it was, as in "Publishing ended in a fault".
 */
export async function eachByItself<Item>(
  items: readonly Item[],
  ended: string,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const faults: unknown[] = [];
  for (const item of items) await work(item).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw new AggregateError(faults, ended);
}
