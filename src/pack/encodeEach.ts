import { ByteWriter } from './byteWriter';

/** Writes values one behind the other, and where each begins; a last offset says where all end. */
export function encodeEach<T>(
  values: readonly T[],
  write: (writer: ByteWriter, value: T, index: number) => void,
): { readonly offsets: Uint32Array; readonly bytes: Uint8Array } {
  const writer = new ByteWriter();
  const offsets = new Uint32Array(values.length + 1);
  values.forEach((value, index) => {
    write(writer, value, index);
    offsets[index + 1] = writer.length;
  });
  return { offsets, bytes: writer.bytes() };
}
