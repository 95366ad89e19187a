import type { Name } from './names';

/** Names that are held to be one thing, in reading order. */
export interface Cluster {
  readonly names: readonly Name[];
  /** For a bare name that fits several clusters: which, as indices into the list of clusters. */
  readonly maybe: readonly number[];
  /** Shorter or other forms were joined to the fullest. */
  readonly joined: boolean;
}
