import { BATCH, TITLES_LENGTH } from './urls';

/** Fills requests in this order, each within the API's limit of titles and a safe length. */
export const intoBatches = (titles: readonly string[]): readonly (readonly string[])[] => {
  const batches: string[][] = [[]];
  let length = 0;
  for (const title of new Set(titles)) {
    const cost = encodeURIComponent(title).length + 3;
    const last = batches[batches.length - 1];
    if (last !== undefined && last.length < BATCH && length + cost <= TITLES_LENGTH) {
      last.push(title);
      length += cost;
    } else {
      batches.push([title]);
      length = cost;
    }
  }
  return batches.filter((batch) => batch.length > 0);
};
