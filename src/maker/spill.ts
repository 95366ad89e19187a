import { closeSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

/** Where a record lies in a {@link Spill}. */
export interface Place {
  /** Bytes from its start. */
  readonly offset: number;
  readonly length: number;
}

/** Records of JSON in a file, so that memory holds only where each of them lies. */
export interface Spill {
  append(record: unknown): Place;
  read(place: Place): unknown;
  /** Writes out what is still in memory; gives the length of the file. */
  flush(): number;
  close(): void;
}

/** A megabyte at a time: one call of the system for some thousand records. */
const BUFFERED = 1 << 20;

/**
 * Opens a spill.
 * @param length how much of the file is good; what a run wrote after its last checkpoint is cut off
 */
export function openSpill(path: string, length = 0): Spill {
  const file = openSync(path, length > 0 ? 'r+' : 'w+');
  ftruncateSync(file, length);
  let written = length;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;

  const write = (): void => {
    const bytes = Buffer.concat(waiting);
    let done = 0;
    while (done < bytes.length) {
      done += writeSync(file, bytes, done, bytes.length - done, written + done);
    }
    written += bytes.length;
    waiting = [];
    waitingBytes = 0;
  };

  return {
    append: (record) => {
      const bytes = Buffer.from(JSON.stringify(record));
      const place = { offset: written + waitingBytes, length: bytes.length };
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes >= BUFFERED) write();
      return place;
    },
    read: ({ offset, length: size }) => {
      if (offset + size > written) write();
      const bytes = Buffer.alloc(size);
      readSync(file, bytes, 0, size, offset);
      return JSON.parse(bytes.toString('utf8'));
    },
    flush: () => {
      write();
      fsyncSync(file);
      return written;
    },
    close: () => closeSync(file),
  };
}
