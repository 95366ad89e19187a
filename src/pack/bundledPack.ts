/**
 * Reads the pack that came with Sidelight.
 * @param url where it lies in the package
 */
export const bundledPack = (url: string) => async (): Promise<Uint8Array> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The file is not there (status ${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
};
