import { describe, expect, it } from "vitest";
import { createMinuteBudget, type MinuteBudget } from "../../src/schedule/minute-budget.js";

/** Sends so many requests at this time, numbered from `first` on. */
function send(budget: MinuteBudget, count: number, now: number, first = 1): void {
  for (let request = first; request < first + count; request += 1) {
    budget.sent(request, now);
  }
}

describe("a budget that is given", () => {
  it("may be spent at once, and comes back half a second after a minute", () => {
    const budget = createMinuteBudget(3);
    send(budget, 2, 0);
    expect(budget.waitMs(0)).toBe(0);
    send(budget, 1, 10_000, 3);
    expect([budget.waitMs(10_000), budget.waitMs(60_499), budget.waitMs(60_500)]).toEqual([50_500, 1, 0]);
  });

  it("does not count what was refused", () => {
    const budget = createMinuteBudget(2);
    send(budget, 2, 0);
    expect(budget.refused(2, 0, 1_000)).toBe(false);
    expect(budget.waitMs(0)).toBe(0);
  });
});

describe("a budget that is found out", () => {
  const tryOut = (budget: MinuteBudget, request: number, now: number): void => {
    budget.markTrial(request);
    budget.sent(request, now);
  };

  it("grows from 180 to 600 to none with each trial that is served", () => {
    const budget = createMinuteBudget(undefined);
    send(budget, 180, 0);
    expect([budget.isCertain, budget.waitMs(0)]).toEqual([false, 60_500]);
    tryOut(budget, 181, 0);
    budget.served(181);
    expect(budget.waitMs(0)).toBe(0);
    send(budget, 419, 0, 182);
    expect(budget.waitMs(0)).toBe(60_500);
    tryOut(budget, 601, 0);
    budget.served(601);
    send(budget, 10_000, 0, 602);
    expect([budget.isCertain, budget.waitMs(0)]).toEqual([false, 0]);
  });

  it("is certain once a trial is refused, and still counts the minute when the wait fits it", () => {
    const budget = createMinuteBudget(undefined);
    send(budget, 180, 0);
    tryOut(budget, 181, 1_000);
    expect(budget.refused(181, 1_000, 59_000)).toBe(true);
    expect([budget.isCertain, budget.waitMs(1_000)]).toEqual([true, 59_500]);
  });

  it("begins to count anew when the server's minute ends earlier", () => {
    const budget = createMinuteBudget(undefined);
    send(budget, 180, 0);
    tryOut(budget, 181, 1_000);
    expect(budget.refused(181, 1_000, 20_000)).toBe(true);
    expect(budget.waitMs(21_000)).toBe(0);
  });

  it("learns nothing from a trial without an answer", () => {
    const budget = createMinuteBudget(undefined);
    send(budget, 180, 0);
    tryOut(budget, 181, 0);
    budget.lost(181);
    budget.served(181);
    expect([budget.isCertain, budget.waitMs(0)]).toEqual([false, 60_500]);
  });
});
