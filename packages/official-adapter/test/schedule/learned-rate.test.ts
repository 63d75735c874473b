import { describe, expect, it } from "vitest";
import { createLearnedRate, type LearnedRate } from "../../src/schedule/learned-rate.js";

/** Two refusals ten seconds apart, with so many served before the first, and between the two. */
function learn(servedBefore: number, servedBetween: number): LearnedRate {
  const rate = createLearnedRate();
  const serve = (count: number): void => {
    for (let index = 0; index < count; index += 1) {
      rate.served();
    }
  };
  serve(servedBefore);
  rate.refused(10_000);
  serve(servedBetween);
  rate.refused(20_000);
  return rate;
}

describe("a rate that is learned from refusals", () => {
  it("is not known before the second", () => {
    const rate = createLearnedRate();
    expect([rate.isKnown, rate.isSuspected, rate.waitMs(0)]).toEqual([false, false, 0]);
    rate.refused(0);
    expect([rate.isKnown, rate.isSuspected, rate.waitMs(0)]).toEqual([false, true, 0]);
    rate.refused(1_000);
    expect([rate.isKnown, rate.isSuspected]).toEqual([true, true]);
  });

  it("is what was served between two, and a half", () => {
    const rate = learn(30, 24);
    // 24.5 in ten seconds.
    expect(rate.waitMs(20_000)).toBeCloseTo(10_000 / 24.5, 6);
  });

  it("saves up what is not used, up to what the first burst had room for", () => {
    const rate = learn(30, 24);
    const sendAll = (now: number): number => {
      let count = 0;
      for (; rate.waitMs(now) === 0; count += 1) {
        rate.sent(now);
      }
      return count;
    };
    expect(sendAll(21_000)).toBe(2);
    // A burst of 30, less what the rate itself brings in a second.
    expect(sendAll(60_000)).toBe(27);
  });

  it("is forgotten after five minutes without demand", () => {
    const rate = learn(30, 24);
    rate.resumed(200_000, 220_000);
    expect(rate.isKnown).toBe(true);
    rate.resumed(300_001, 600_000);
    expect([rate.isKnown, rate.isSuspected, rate.waitMs(600_000)]).toEqual([false, false, 0]);
  });

  it("is not measured across a break, in which the server's allowance filled up", () => {
    const rate = learn(30, 24);
    rate.resumed(100_000, 120_000);
    rate.refused(125_000);
    // Not 0.5 in 105 seconds.
    expect(rate.waitMs(125_000)).toBeCloseTo(10_000 / 24.5, 6);
  });

  it("follows the last stretch when that contradicts the whole", () => {
    const rate = learn(30, 24);
    for (let index = 0; index < 100; index += 1) {
      rate.served();
    }
    rate.refused(30_000);
    expect(rate.waitMs(30_000)).toBeCloseTo(10_000 / 100.5, 6);
  });
});
