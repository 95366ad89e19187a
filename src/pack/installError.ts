/**
 * Why a pack was not installed, besides what a `PackError` says of its bytes. `unreachable`: the
 * address does not answer, or with an error. `redirected`: it leads on to one that may not be asked, or
 * does not answer; to which, browsers do not tell. `incomplete`: the bytes stopped coming. `quota`: the
 * browser has no room for it. `storage`: it could not be kept, or came back otherwise.
 */
export type InstallFault = 'unreachable' | 'redirected' | 'incomplete' | 'quota' | 'storage';

/** An installation that failed; what was installed before is as it was. */
export class InstallError extends Error {
  readonly fault: InstallFault;

  constructor(fault: InstallFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'InstallError';
    this.fault = fault;
  }
}
