const RATE = 8000;
const SECONDS = 0.4;
const HERTZ = 440;

/** A short tone as a WAV file: 8 bits, one channel, 8,000 samples a second. */
export function toneWav(): Uint8Array {
  const samples = Math.round(RATE * SECONDS);
  const bytes = Buffer.alloc(44 + samples);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples, 40);
  for (let i = 0; i < samples; i += 1) {
    bytes.writeUInt8(128 + Math.round(90 * Math.sin((2 * Math.PI * HERTZ * i) / RATE)), 44 + i);
  }
  return bytes;
}
