import { parseArgs } from "node:util";
import { doors } from "./property/doors.js";
import { describeFailure, runParity } from "./property/run-parity.js";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: process.env["PAGEBRIDGE_RUNS"] ?? "10000" },
    seed: { type: "string", default: process.env["PAGEBRIDGE_SEED"] ?? String(Date.now() % 2 ** 31) },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write("--runs takes a number from 1, --seed a whole number.\n");
  process.exit(2);
}

process.stdout.write(`${runs} workspaces, seed ${seed}, through ${doors.map(({ name }) => name).join(" and ")}.\n`);
const started = Date.now();
const { failure, runs: done } = await runParity({
  doors,
  runs,
  seed,
  onRun: (count) => {
    if (count % 500 === 0) process.stdout.write(`${count} of ${runs} read right.\n`);
  },
});
const seconds = ((Date.now() - started) / 1000).toFixed(0);
if (failure) {
  process.stdout.write(`Wrong after ${done} workspaces and ${seconds} s.\n${describeFailure(failure, seed)}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`All ${done} were read right, in ${seconds} s.\n`);
}
