import { systemClock } from "@pagebridge/core-types/adapter-tools";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

describe("the time of this machine", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["a second", 1_000],
    ["longer than a timer can run", 2 ** 31 + 5_000],
  ])("calls back once after %s, and not before", (_, delayMs) => {
    const callback = vi.fn();
    systemClock.schedule(callback, delayMs);
    vi.advanceTimersByTime(delayMs - 1);
    expect(callback).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(delayMs);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it("does not call back what was cancelled, and leaves no timer", () => {
    const callback = vi.fn();
    const cancel = systemClock.schedule(callback, 2 ** 31 + 5_000);
    vi.advanceTimersByTime(2 ** 31);
    cancel();
    expect(vi.getTimerCount()).toBe(0);
    cancel();
    vi.advanceTimersByTime(10_000);
    expect(callback).toHaveBeenCalledTimes(0);
  });

  it("takes a delay in the past for none", () => {
    const callback = vi.fn();
    systemClock.schedule(callback, -5);
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledTimes(1);
  });
});

it("shows milliseconds since 1970", () => {
  const difference = Math.abs(systemClock.now() - Date.now());
  expect(difference).toBeLessThan(60_000);
});
