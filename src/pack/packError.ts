/**
 * Why a pack was refused. `magic`: another kind of file. `version`: made for a newer or older
 * Sidelight. `truncated`: bytes are missing at the end. `checksum`: bytes differ from those
 * written. `offset`: a section lies where none can lie. `shape`: parts that do not fit each other.
 */
export type PackFault = 'magic' | 'version' | 'truncated' | 'checksum' | 'offset' | 'shape';

/** A pack that cannot be used. */
export class PackError extends Error {
  readonly fault: PackFault;

  constructor(fault: PackFault, message: string) {
    super(message);
    this.name = 'PackError';
    this.fault = fault;
  }
}
