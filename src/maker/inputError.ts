/**
 * What a pack was to be made of cannot be used: cut off, of another make, or an endpoint that does
 * not answer as one. Nothing is written then; the message is for the person who started the maker.
 */
export class InputError extends Error {}
