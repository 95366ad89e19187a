import type { Cluster } from './cluster';
import { type Form, rootOf } from './forms';
import type { Name } from './names';
import type { OpenName, Settlement } from './settle';

/** Names by what they were settled to name; what is open is a cluster of its own for each form. */
export function clustersOf(
  forms: readonly Form[],
  { moved, open }: Settlement,
): readonly Cluster[] {
  const groups = new Map<Form, Name[]>();
  const openBy = new Map(open.map((entry) => [entry.name, entry]));
  const openGroups = new Map<Form, OpenName[]>();
  for (const form of forms) {
    const root = rootOf(form);
    for (const name of form.names) {
      const entry = openBy.get(name);
      if (entry !== undefined) push(openGroups, form, entry);
      else push(groups, rootOf(moved.get(name) ?? root), name);
    }
  }
  const settled = Array.from(groups.values(), settledCluster);
  return open.length === 0 ? settled : [...settled, ...openClusters(openGroups, groups)];
}

function openClusters(
  openGroups: ReadonlyMap<Form, readonly OpenName[]>,
  groups: ReadonlyMap<Form, readonly Name[]>,
): readonly Cluster[] {
  const indexOf = new Map([...groups.keys()].map((root, index) => [root, index]));
  return Array.from(openGroups.values(), (entries) => ({
    names: entries.map(({ name }) => name),
    maybe: optionsOf(entries).flatMap((root) => indexOf.get(root) ?? []),
    joined: false,
  }));
}

function optionsOf(entries: readonly OpenName[]): readonly Form[] {
  const roots = new Set<Form>();
  for (const { options } of entries) for (const option of options) roots.add(rootOf(option));
  return [...roots];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const NONE: readonly number[] = [];

function settledCluster(names: readonly Name[]): Cluster {
  return { names, maybe: NONE, joined: names.length > 1 && differInLength(names) };
}

function differInLength(names: readonly Name[]): boolean {
  let first: number | null = null;
  for (const { from, to } of names) {
    first ??= to - from;
    if (to - from !== first) return true;
  }
  return false;
}
