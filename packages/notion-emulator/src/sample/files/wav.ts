const samplesPerSecond = 4000;

/** Writes a fog signal as WAV: a low tone of the given length that swells and fades, 8 bits, one channel. */
export function toFogSignal(seconds: number): Uint8Array {
  const count = Math.round(seconds * samplesPerSecond);
  const header = Buffer.alloc(44);
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(36 + count, 4);
  header.write("WAVEfmt ", 8, "latin1");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(samplesPerSecond, 24);
  header.writeUInt32LE(samplesPerSecond, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write("data", 36, "latin1");
  header.writeUInt32LE(count, 40);
  const samples = Array.from({ length: count }, (_, index) => 128 + Math.round(swell(index / count) * tone(index)));
  return Uint8Array.from([...header, ...samples]);
}

function swell(progress: number): number {
  return 100 * Math.min(1, progress * 8, (1 - progress) * 4);
}

// A triangle wave: Math.sin may differ in the last digit between machines, and the bytes must not.
function tone(index: number): number {
  const period = samplesPerSecond / 125;
  const phase = (index % period) / period;
  return phase < 0.5 ? 4 * phase - 1 : 3 - 4 * phase;
}
