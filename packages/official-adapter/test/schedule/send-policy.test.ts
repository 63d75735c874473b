import { expect, it } from "vitest";
import { createSendPolicy, type SendPolicy } from "../../src/schedule/send-policy.js";

/** Sends as many as may go now. Answers their numbers. */
function sendAll(policy: SendPolicy, now: number, most = 1000): number[] {
  const sent: number[] = [];
  while (sent.length < most && policy.waitMs(now) === 0) {
    sent.push(policy.sent(now));
  }
  return sent;
}

const options = { requestsPerMinute: undefined, initialConcurrency: 8, maxConcurrency: 8 };

/** Spends the documented budget of 180 in ten seconds, and has the trial beyond it refused for fifty. */
function spendBudget(): SendPolicy {
  const policy = createSendPolicy(options);
  for (let served = 0; served < 180; ) {
    for (const request of sendAll(policy, 0, 180 - served)) {
      policy.answered(request, { kind: "served" }, 0);
      served += 1;
    }
  }
  const [trial = 0, ...others] = sendAll(policy, 10_000);
  expect([trial, others]).toEqual([181, []]);
  policy.answered(trial, { kind: "throttled", scope: "connection", retryAfterMs: 50_000 }, 10_000);
  return policy;
}

it("takes the refusal of the trial for the end of the minute, and does not begin to search for a rate", () => {
  const policy = spendBudget();
  expect(policy.waitMs(10_000)).toBe(50_000);
  const [alone = 0, ...others] = sendAll(policy, 60_500);
  expect([alone, others]).toEqual([182, []]);
  policy.answered(alone, { kind: "served" }, 60_500);
  // Half of the eight, and nothing that paces them.
  expect(sendAll(policy, 60_500).length).toBe(4);
});

it("keeps to the budget that the trial has shown, without another trial", () => {
  const policy = spendBudget();
  let served = 0;
  for (let round = sendAll(policy, 60_500); round.length > 0; round = sendAll(policy, 60_500)) {
    for (const request of round) {
      policy.answered(request, { kind: "served" }, 60_500);
      served += 1;
    }
  }
  expect([served, policy.waitMs(60_500)]).toEqual([180, 60_500]);
});
