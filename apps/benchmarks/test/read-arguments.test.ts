import { describe, expect, it } from "vitest";
import { readArguments } from "../src/read-arguments.js";

const ids = (words: readonly string[]): readonly string[] => readArguments(words).cases.map(({ id }) => id);

describe("readArguments", () => {
  it("measures what takes seconds unless told otherwise", () => {
    const { cases, ...settings } = readArguments([]);
    expect(cases.map(({ id }) => id)).toEqual(["page", "callouts", "latency", "token-bucket"]);
    expect(settings).toEqual({
      json: false,
      check: false,
      help: false,
      internal: true,
      render: true,
      capMs: 120_000,
    });
  });

  it("adds what takes minutes, and allows it more time", () => {
    expect(ids(["--long"])).toEqual(["page", "callouts", "latency", "token-bucket", "minute-window"]);
    expect(readArguments(["--long"]).capMs).toBe(600_000);
  });

  it("chooses cases by name, in the order given", () => {
    expect(ids(["--only", "minute-window", "--only", "page"])).toEqual(["minute-window", "page"]);
  });

  it.each([
    { only: "internal", internal: true, render: false },
    { only: "render", internal: false, render: true },
  ])("measures $only alone when asked to", ({ only, ...expected }) => {
    const { cases, internal, render } = readArguments(["--only", only]);
    expect({ cases, internal, render }).toEqual({ cases: [], ...expected });
  });

  it.each([
    { words: ["--only", "render"], cases: [], render: true },
    { words: ["--only", "page"], cases: ["page"], render: false },
    { words: ["--only", "page", "--only", "render"], cases: ["page"], render: true },
  ])("measures writing $render for $words", ({ cases, render, words }) => {
    expect({ cases: ids(words), render: readArguments(words).render }).toEqual({ cases, render });
  });

  it("passes over the dashes that pnpm hands on", () => {
    const { json, rounds, capMs } = readArguments(["--", "--json", "--rounds", "5", "--cap", "30"]);
    expect({ json, rounds, capMs }).toEqual({ json: true, rounds: 5, capMs: 30_000 });
  });

  it.each([
    { words: ["--only", "nothing"], message: 'There is no case "nothing". See --help for those that there are.' },
    { words: ["--rounds", "0"], message: '--rounds takes a whole number of at least 1, not "0".' },
    { words: ["--cap", "soon"], message: '--cap takes a whole number of at least 1, not "soon".' },
    { words: ["--fast"], message: /Unknown option '--fast'/ },
  ])("refuses $words", ({ words, message }) => {
    expect(() => readArguments(words)).toThrow(message);
  });
});
