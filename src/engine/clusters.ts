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
    for (const name of form.names) {
      const entry = openBy.get(name);
      if (entry !== undefined) push(openGroups, form, entry);
      else push(groups, rootOf(moved.get(name) ?? form), name);
    }
  }
  const indexOf = new Map([...groups.keys()].map((root, index) => [root, index]));
  const settled = [...groups.values()].map(settledCluster);
  const left = [...openGroups.values()].map((entries) => ({
    names: entries.map(({ name }) => name),
    maybe: optionsOf(entries).flatMap((root) => indexOf.get(root) ?? []),
    joined: false,
  }));
  return [...settled, ...left];
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

function settledCluster(names: readonly Name[]): Cluster {
  const length = (name: Name | undefined) => (name === undefined ? 0 : name.to - name.from);
  const first = length(names[0]);
  return { names, maybe: [], joined: names.some((name) => length(name) !== first) };
}
