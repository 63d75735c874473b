import { processorTime } from "../measure/processor-time.js";
import { median } from "../report/median.js";
import { type WriterName, writers } from "./writers/writers.js";

/** How quickly one program writes some content. */
export interface Throughput {
  readonly writer: WriterName;
  readonly text: string;
  /** Time for the whole content: the median of the rounds. */
  readonly milliseconds: number;
  /** Millions of bytes of its own text per second: the median of the rounds. */
  readonly megabytesPerSecond: number;
  /** The time of each round. */
  readonly rounds: readonly number[];
}

/** How often and how long is measured. */
export interface ThroughputOptions {
  readonly rounds: number;
  /** How long each program writes in each round, again and again. */
  readonly sampleMs: number;
}

/** Rounds in which code is loaded and compiled. They do not count. */
const roundsBefore = 5;

/**
 * Has several programs write the same content, in turn, round after round, so that whatever else the machine does is shared by all. What
 * is measured is the time that processors spend on this process, garbage collection included, and not the time that it waits for them.
 */
export async function measureThroughput(
  json: string,
  names: readonly WriterName[],
  { rounds, sampleMs }: ThroughputOptions,
): Promise<readonly Throughput[]> {
  const all = names.map((writer) => ({ writer, write: writers[writer].prepare(json), times: [] as number[] }));
  for (let round = -roundsBefore; round < rounds; round += 1) {
    for (const { times, write } of all) {
      const time = await sample(write, sampleMs);
      if (round >= 0) times.push(time);
    }
  }
  return Promise.all(
    all.map(async ({ times, write, writer }) => {
      const text = await write();
      const milliseconds = median(times);
      const megabytesPerSecond = Buffer.byteLength(text) / milliseconds / 1000;
      return { writer, text, milliseconds, megabytesPerSecond, rounds: times };
    }),
  );
}

/** The time in milliseconds of one call, as the mean of as many as fit. */
async function sample(write: () => Promise<string> | string, sampleMs: number): Promise<number> {
  const start = processorTime();
  let calls = 0;
  let bytes = 0;
  do {
    // Strings that were joined are put down in memory only when somebody looks at them, which belongs to writing.
    bytes += Buffer.byteLength(await write());
    calls += 1;
  } while (processorTime() - start < sampleMs);
  if (bytes === 0) throw new Error("Nothing was written.");
  return (processorTime() - start) / calls;
}
