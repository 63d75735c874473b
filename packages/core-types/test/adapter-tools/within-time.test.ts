import { sleep, withinTime } from "@pagebridge/core-types/adapter-tools";
import { describe, expect, it } from "vitest";
import { createVirtualClock } from "../support/virtual-clock.js";

const never = (): Promise<never> => new Promise(() => undefined);
const onTimeout = (): string => "too late";

describe("a time limit", () => {
  it("passes on what the work comes to, and leaves no timer", async () => {
    const clock = createVirtualClock();
    expect(await withinTime({ clock, limitMs: 10, onTimeout }, async () => "done")).toBe("done");
    await expect(withinTime({ clock, limitMs: 10, onTimeout }, () => Promise.reject("broken"))).rejects.toBe("broken");
    expect(clock.timers).toBe(0);
  });

  it("ends work that does not listen, and tells work that does", async () => {
    const clock = createVirtualClock();
    let seen: AbortSignal | undefined;
    const running = withinTime({ clock, limitMs: 10, onTimeout }, (signal) => {
      seen = signal;
      return never();
    });
    await expect(clock.run(running)).rejects.toBe("too late");
    expect([seen?.aborted, seen?.reason, clock.now(), clock.timers]).toEqual([true, "too late", 10, 0]);
  });

  it("ends with its parent, and leaves no listener there", async () => {
    const clock = createVirtualClock();
    const controller = new AbortController();
    const running = withinTime({ clock, limitMs: 10, parent: controller.signal, onTimeout }, never);
    controller.abort("stopped");
    await expect(running).rejects.toBe("stopped");
    expect(clock.timers).toBe(0);
  });

  it("begins the work even when its parent was aborted before", async () => {
    const clock = createVirtualClock();
    const begun: boolean[] = [];
    const running = withinTime(
      { clock, limitMs: 10, parent: AbortSignal.abort("stopped"), onTimeout },
      async (signal) => {
        begun.push(signal.aborted);
        await never();
      },
    );
    await expect(running).rejects.toBe("stopped");
    expect(begun).toEqual([true]);
  });

  it("is none when it is infinite", async () => {
    const clock = createVirtualClock();
    const controller = new AbortController();
    const limit = { clock, limitMs: Number.POSITIVE_INFINITY, parent: controller.signal, onTimeout };
    const running = withinTime(limit, never);
    expect(clock.timers).toBe(0);
    controller.abort("stopped");
    await expect(running).rejects.toBe("stopped");
  });
});

describe("sleeping", () => {
  it("lasts as long as it should", async () => {
    const clock = createVirtualClock();
    await clock.run(sleep(clock, 250, new AbortController().signal));
    expect(clock.now()).toBe(250);
  });

  it("ends when the signal aborts, and leaves no timer", async () => {
    const clock = createVirtualClock();
    const controller = new AbortController();
    const sleeping = sleep(clock, 250, controller.signal);
    controller.abort("awake");
    await expect(sleeping).rejects.toBe("awake");
    expect([clock.now(), clock.timers]).toEqual([0, 0]);
  });
});
